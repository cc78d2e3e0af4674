print("newsroom")
