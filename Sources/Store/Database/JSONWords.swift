import Model

/// The parts of articles and of listed items as JSON: each field by its name in Model, by which it is read again.

extension Author: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("kind", kind.rawValue)
            $0.add("name", name)
        }
    }
}

extension Picture: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("caption", caption)
            $0.add("credit", credit)
            $0.add("url", url)
        }
    }
}

extension Origin: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("line", line)
            $0.add("name", name)
            $0.add("url", url)
        }
    }
}

extension Evidence: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("path", path)
            $0.add("raw", raw)
            $0.add("rule", rule)
            $0.add("weight", weight)
        }
    }
}

extension Block: JSONWritable {
    func write(to json: inout JSONText) {
        json.addObject {
            $0.add("direction", direction?.rawValue)
            $0.add("isNumbered", isNumbered)
            $0.add("kind", kind.rawValue)
            $0.add("level", level)
            $0.add("picture", picture)
            $0.add("rows", rows)
            $0.add("text", text)
            $0.add("url", url)
        }
    }
}

extension RichText: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("plain", plain)
            $0.add("spans", spans)
        }
    }
}

extension RichText.Span: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("end", end)
            $0.add("start", start)
            $0.add("style", style.rawValue)
            $0.add("url", url)
        }
    }
}

extension ArticlePart: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("blocks", blocks)
            $0.add("digest", digest)
            $0.add("url", url)
        }
    }
}

extension Item: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("authors", authors)
            $0.add("id", id)
            $0.add("kind", kind?.rawValue)
            $0.add("language", language)
            $0.add("modified", modified)
            $0.add("page", page)
            $0.add("published", published)
            $0.add("summary", summary)
            $0.add("title", title)
            $0.add("url", url)
        }
    }
}

extension WrittenDate: JSONWritable {
    func write(to text: inout JSONText) {
        text.addObject {
            $0.add("day", day.description)
            $0.add("hasSeconds", hasSeconds)
            $0.add("offset", offset)
            $0.add("secondOfDay", secondOfDay)
        }
    }
}
