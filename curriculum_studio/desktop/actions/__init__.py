"""Actions as data: menus, toolbar, palette and the page of shortcuts derive from them."""
