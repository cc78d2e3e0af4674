import Publish
import Testing

@Suite struct JSONTests {
    @Test func keepsTheOrderOfFieldsAndEscapesWhatItMust() {
        let value: JSON = [
            "z": "a\"b\\c\nd\te\r\u{1}\u{7F}\u{9B}\u{A0}\u{C9}",
            "a": [1, nil, true, .number(0.5), .number(2), .number(.nan)],
            "نام": "خبر",
        ]
        #expect(
            value.text
                == #"{"z":"a\"b\\c\nd\te\r\u0001\u007f\u009b"# + "\u{A0}\u{C9}"
                + #"","a":[1,null,true,0.5,2,null],"نام":"خبر"}"#)
    }

    @Test func emptyOnesHaveNoCommas() {
        let value: JSON = [[:], [], ""]
        #expect(value.text == #"[{},[],""]"#)
    }
}
