where = "pkg.helper"
