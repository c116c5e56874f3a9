while a:
    if b and (c or d):
        continue
    elif not e:
        break
    try:
        f
    except g:
        if h: continue
    else:
        i
else:
    j
x = a and b or c and (d or e)
