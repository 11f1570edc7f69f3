"""Who stands behind an article? Its outlet, its reporters and editors, and whose report it credits."""
