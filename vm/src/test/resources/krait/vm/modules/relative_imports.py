# Relative and implicitly relative imports, which 2.5 resolves by __name__ and __path__ alone.
import sys
import pkg
import pkg.user
import pkg.sub.deep
