where="pkg.string"
