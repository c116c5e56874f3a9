import sys
print sys.warnoptions
compile("1j // 2", "f", "eval")
