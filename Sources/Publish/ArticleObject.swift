public import Model
public import Store

extension StoredArticle {
    /// One object an article, with what may be given out of it: what `articles --json` and `show --format json` print.
    /// Times are ISO 8601.
    public func json(under terms: Terms = .full) -> JSON {
        let article = article.given(under: terms)
        var fields: [JSON.Field] = [
            .init("id", .integer(id)), .init("url", .string(url)), .init("canonical", .string(canonical)),
            .init("aliases", .array(aliases.map(JSON.string))),
        ]
        fields += article.fields
        fields += [
            .init("source", JSON(sourceURL)), .init("source_id", JSON(source)), .init("site", .string(site)),
            .init("copy_of", JSON(copyOf)), .init("revision", JSON(revision)),
            .init("first_seen", .string(firstSeen.description)),
            .init("last_changed", .string(lastChanged.description)),
            .init("rights", .string(terms.rights.rawValue)),
        ]
        fields.append(.init("provenance", article.provenanceObject))
        return .object(fields)
    }
}

extension Article {
    /// The fields that the page itself gave, without provenance.
    public var fields: [JSON.Field] {
        [
            .init("title", .string(title)), .init("kicker", JSON(kicker)), .init("standfirst", JSON(standfirst)),
            .init("author", .array(authors.map { .string($0.name) })),
            .init("date", JSON(date?.description)), .init("published", JSON(published?.description)),
            .init("modified", JSON(modified?.description)), .init("language", JSON(language)),
            .init("site_name", JSON(siteName)), .init("section", JSON(section)),
            .init("tags", .array(tags.map(JSON.string))), .init("image", leadImage.map(\.json) ?? .null),
            .init("kind", .string(kind.rawValue)), .init("origin", origin.map(\.json) ?? .null),
            .init("body", .string(text)), .init("images", .array(body.compactMap(\.captionedPicture?.json))),
            .init("parts", .array(parts.map(\.json))),
        ]
    }

    /// For each field the rule that gave it, in the order of the names.
    public var provenanceObject: JSON {
        .object(provenance.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) })
    }
}

extension ArticlePart {
    var json: JSON { ["url": .string(url), "blocks": .integer(Int64(blocks))] }
}

extension Block {
    /// The picture of a block that tells something of it.
    fileprivate var captionedPicture: Picture? {
        guard caption != nil, var picture else { return nil }
        if picture.caption == nil, !text.plain.isEmpty { picture.caption = text.plain }
        return picture
    }
}

extension Picture {
    var json: JSON { ["url": .string(url), "caption": JSON(caption), "credit": JSON(credit)] }
}

extension Origin {
    var json: JSON { ["url": JSON(url), "name": JSON(name), "line": .string(line)] }
}

extension Evidence {
    var json: JSON {
        ["rule": .string(rule), "path": .string(path), "raw": .string(raw), "weight": .number(weight)]
    }
}
