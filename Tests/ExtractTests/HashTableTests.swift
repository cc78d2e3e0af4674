import Testing

@testable import Extract

@Suite struct HashTableTests {
    @Test func keepsWhatADictionaryWouldKeep() {
        var (table, dictionary) = (HashTable<Int>(), [UInt64: Int]())
        for number in 0..<5000 {
            let hash = Hash64.of(String(number % 1234))
            table[hash, default: 0] += number
            dictionary[hash, default: 0] += number
        }
        #expect(dictionary.allSatisfy { table[$0.key] == $0.value })
        #expect(table.values.sorted() == dictionary.values.sorted())
        #expect(table[1] == nil)
    }

    @Test func returnsTheValueBefore() {
        var table = HashTable([0: "zero"])
        #expect(table.updateValue("one", for: 1) == nil)
        #expect(table.updateValue("nothing", for: 0) == "zero")
        #expect(table[0] == "nothing")
    }
}

@Suite struct NeedlesTests {
    @Test func findsTheWordsThatStandAtAPlace() {
        let needles = Needles(["abc", "b", "bcd", "é"])
        var text = "xxabcd"
        text.withUTF8 { bytes in
            #expect(Array(needles.found(at: 2, in: bytes)) == [0])
            #expect(Array(needles.found(at: 3, in: bytes)) == [1, 2])
            #expect(needles.areIn(bytes))
        }
        var other = "xxac"
        #expect(other.withUTF8 { !needles.areIn($0) })
        var last = "xxb"
        #expect(last.withUTF8 { needles.areIn($0) })
    }
}
