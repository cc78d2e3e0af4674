import Model

/// The parts of articles and of listed items as JSON: each field by its name in Model, by which it is read again.

extension Author: JSONWritable {
    func write(to text: inout JSONText) { text.add(fields: ["kind": kind.rawValue, "name": name] as JSONFields) }
}

extension Picture: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(fields: ["caption": caption, "credit": credit, "url": url] as JSONFields)
    }
}

extension Origin: JSONWritable {
    func write(to text: inout JSONText) { text.add(fields: ["line": line, "name": name, "url": url] as JSONFields) }
}

extension Evidence: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(fields: ["path": path, "raw": raw, "rule": rule, "weight": weight] as JSONFields)
    }
}

extension Block: JSONWritable {
    func write(to json: inout JSONText) {
        json.add(
            fields: [
                "direction": direction?.rawValue, "isNumbered": isNumbered, "kind": kind.rawValue, "level": level,
                "picture": picture, "rows": rows, "text": text, "url": url,
            ] as JSONFields)
    }
}

extension RichText: JSONWritable {
    func write(to text: inout JSONText) { text.add(fields: ["plain": plain, "spans": spans] as JSONFields) }
}

extension RichText.Span: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(fields: ["end": end, "start": start, "style": style.rawValue, "url": url] as JSONFields)
    }
}

extension ArticlePart: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(fields: ["blocks": blocks, "digest": digest, "url": url] as JSONFields)
    }
}

extension Item: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(
            fields: [
                "authors": authors, "id": id, "kind": kind?.rawValue, "language": language, "modified": modified,
                "page": page, "published": published, "summary": summary, "title": title, "url": url,
            ] as JSONFields)
    }
}

extension WrittenDate: JSONWritable {
    func write(to text: inout JSONText) {
        text.add(
            fields: [
                "day": day.description, "hasSeconds": hasSeconds, "offset": offset, "secondOfDay": secondOfDay,
            ] as JSONFields)
    }
}

private typealias JSONFields = KeyValuePairs<String, (any JSONWritable)?>
