import Language
import Markup

/// What readers say under a story in the story's own type, below a heading that says so and no more: "Comments (3)".
struct CommentsBelow {
    let layout: Layout
    let titleLine: Int

    /// Letters of prose above such a heading, and of the heading.
    private static let (above, heading): (Int32, Int32) = (200, 40)

    func dropped(from lines: [Int]) -> [Int] {
        var prose: Int32 = 0
        var boxes = Set<Int>()
        for (at, index) in lines.enumerated() {
            // The heading may be left out already.
            let before = at > 0 ? lines[at - 1] + 1 : index
            if prose >= Self.above, let start = (min(before, index)...index).first(where: isHeading) {
                let own = boxes.filter { goesOn(in: $0, behind: start, lines, above: prose) }
                return lines.filter { $0 < start || own.contains(box($0)) }
            }
            guard layout.lines[index].isProse, index > titleLine else { continue }
            prose += layout.lines[index].letters
            boxes.insert(box(index))
        }
        return lines
    }

    /// Whether the story's own box goes on below such a heading: with a heading of the story's, or with more than stands
    /// above. Else what stands there are comments that have no box of their own.
    private func goesOn(in box: Int, behind start: Int, _ lines: [Int], above: Int32) -> Bool {
        let below = lines.filter { $0 > start && self.box($0) == box }
        return below.contains { layout.page.nodes[Int(layout.lines[$0].owner)].name.isHeading }
            || below.reduce(0) { $0 + layout.lines[$1].letters } > above
    }

    private func box(_ index: Int) -> Int { layout.page.nodes[Int(layout.lines[index].owner)].parent }

    private func isHeading(_ index: Int) -> Bool {
        let line = layout.lines[index]
        guard line.letters <= Self.heading, line.words <= 4, layout.page.nodes[Int(line.owner)].name.isHeading else {
            return false
        }
        let words = layout.key(of: line).words.filter { !($0.unicodeScalars.first?.isDigit ?? false) }
        return Self.words.contains(words.joined(separator: " "))
    }

    private static let words = Set(
        """
        comments|comment|reader comments|readers comments|kommentare|leserkommentare|kommentar|commentaires|comentarios|comentários
        commenti|reacties|komentarze|komentáře|kommentarer|kommentit|hozzászólások|comentarii|σχόλια|комментарии|коментарі
        коментари|komentari|yorumlar|yorum|okur yorumları|نظرات|نظر|نظرها|نظرات کاربران|نظرات خوانندگان|نظر شما|دیدگاه|دیدگاهها|دیدگاه ها|دیدگاه کاربران
        التعليقات|تعليقات|تعليقات القراء|تبصرې|تبصرے|قارئین کے تبصرے|टिप्पणियाँ|टिप्पणियां|মন্তব্য|komentar|bình luận|ความคิดเห็น
        评论|評論|网友评论|コメント|댓글|תגובות|maoni|አስተያየቶች
        """.split { $0 == "|" || $0.isNewline }.map { Fold.key(String($0)) })
}
