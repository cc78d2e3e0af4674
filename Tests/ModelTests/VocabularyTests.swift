import Model
import Testing

struct VocabularyTests {
    @Test func explainsEveryOutcomeInItsOrder() {
        #expect(Vocabulary.outcomes.map(\.word) == Outcome.Word.allCases.map(\.rawValue))
    }

    @Test func explainsEveryReasonOnce() {
        let words = Vocabulary.reasons.map(\.word)
        #expect(Set(words) == Set(Reason.Word.allCases.map(\.rawValue) + Failure.Kind.allCases.map(\.rawValue)))
        #expect(Set(words).count == words.count)
        #expect(Vocabulary.term("robots")?.meaning.contains("robots.txt") == true)
        #expect(Vocabulary.term("no-such-word") == nil)
    }

    @Test func saysOneSentenceEachThatFitsALine() {
        for term in Vocabulary.outcomes + Vocabulary.reasons {
            for sentence in [term.meaning, term.advice] {
                #expect(sentence.hasSuffix(".") && !sentence.contains("|"), "\(term.word)")
            }
            #expect(term.word.allSatisfy { $0.isASCII && $0.isLowercase || $0 == "-" }, "\(term.word)")
        }
    }
}
