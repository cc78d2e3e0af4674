import Compare
import Model
import Publish
import Testing

struct DifferencePageTests {
    private func difference() -> StoryDifference {
        var (old, new) = (Article(), Article())
        (old.title, new.title) = ("The <pass>", "The pass opens")
        old.body = [Block(.paragraph, "راه روز پنجشنبه باز شد."), Block(.paragraph, "It snowed & rained.")]
        new.body = [Block(.paragraph, "راه روز جمعه باز شد.")]
        old.body[0].direction = .rtl
        new.body[0].direction = .rtl
        return StoryDifference(old, new)
    }

    @Test func strikesOutWhatWentAndUnderlinesWhatCameInItsDirection() {
        let page = DifferencePage.render(
            difference(), title: "The pass opens", old: .init(name: "article 1", url: "https://a.example/1"),
            new: .init(name: "article 2", url: "javascript:alert(1)", language: "fa"))
        #expect(page.contains("<del dir=\"auto\">The &lt;pass&gt;</del> <ins dir=\"auto\">The pass opens</ins>"))
        #expect(page.contains("<p dir=\"rtl\">راه روز <del>پنجشنبه</del> <ins>جمعه</ins> باز شد.</p>"))
        #expect(page.contains("<del>It snowed &amp; rained.</del>"))
        #expect(page.contains("<html lang=\"fa\""))
        #expect(!page.contains("href=\"javascript:"))
    }

    @Test func theObjectHasOnlyWhatIsNotTheSame() {
        let text = JSON.object(difference().members).text
        #expect(text.contains(#""same":0,"changed":1,"moved":0,"dropped":1,"added":0"#))
        let dropped =
            #"{"fate":"dropped","block":1,"old":"It snowed & rained.","new":null,"moved":false,"credit":false}"#
        #expect(text.contains(dropped))
    }
}
