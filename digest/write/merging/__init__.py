"""Three versions of one page → one page, and suggestions: ``merge.py`` in ``decisions``, ``body``, ``blocks`` …"""
