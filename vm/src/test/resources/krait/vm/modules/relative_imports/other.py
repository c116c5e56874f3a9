where="top.other"
