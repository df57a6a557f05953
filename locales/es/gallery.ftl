### Samples of every page and mail, to look at in a debug build.

# Heading of the list.
gallery-title = Galería
