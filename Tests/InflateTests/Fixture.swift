import FoundationEssentials
import Inflate

/// One text in every encoding.
struct Fixture: Sendable, CustomStringConvertible {
    let name: String
    let encoding: ContentEncoding
    let bytes: [UInt8]
    var description: String { name }

    static let plain = Array(
        String(
            repeating: "Snow fell on the harbor town for a third day, and the ferries stayed at their moorings. ",
            count: 40
        ).utf8)

    init(_ name: String, _ encoding: ContentEncoding, _ base64: String) {
        (self.name, self.encoding) = (name, encoding)
        bytes = Array(Data(base64Encoded: base64) ?? Data())
    }

    static let all = [
        Fixture(
            "gzip", .gzip,
            """
            H4sIAAAAAAACA+3M0QmAMAyE4VVuAHGZThBpaguaQFoQt7c6g4/3dvwcXzK/UPQ44IZRFVVi88Dwy1DmkFlbZGS5F4jl71Q0omlHH3Jrhoy3\
            tsDpHs32viLRpUuXLl26dOnSpUuXLt1f3Qd9eGRgwA0AAA==
            """),
        Fixture(
            "zlib", .deflate,
            """
            eNrtzNEJgDAMhOFVbgBxmU4QaWoLmkBaELe3OoOP93b8HF8yv1D0OOCGURVVYvPA8MtQ5pBZW2RkuReI5e9UNKJpRx9ya4aMt7bA6R7N9r4i\
            0aVLly5dunTp0qVLly7dX90HyYHqrQ==
            """),
        Fixture(
            "bare deflate", .deflate,
            """
            7czRCYAwDIThVW4AcZlOEGlqC5pAWhC3tzqDj/d2/BxfMr9Q9DjghlEVVWLzwPDLUOaQWVtkZLkXiOXvVDSiaUcfcmuGjLe2wOkezfa+ItGl\
            S5cuXbp06dKlS5cu3V/dBw==
            """),
        Fixture(
            "brotli", .br,
            """
            G78NAETdlupCshVDOvzigx/sguiU04ClLfDAwvBgR7uYHRyHeo6IqeMps/iAs3ALn2/kJJmvdgg7dsrh9jc0VkgZDe6Ew65TKRyyrBcpAOiB\
            bA==
            """),
        Fixture(
            "zstd", .zstd,
            """
            KLUv/QRoXQIAggUQErC5AUcxRoRsQiT+sAYwgMlKBA+pqOFddDaY/bYfLuv0hIYZyTH7p3aw7H5ssm/nJVe1fd7Blsfs6/4cJFerIgEAWFk3\
            P0QBj6KXRw==
            """),
    ]
}
