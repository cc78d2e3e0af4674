import ArgumentParser

struct RulesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rules", abstract: "Look after the rules for single sites: list, show, test.",
        discussion: """
            Rules stand in the folder rules-folder: files *.toml of tables [[rule]], and site configs of FiveFilters as \
            they are. The daemon reads them at its start and when it reloads.

              [[rule]]
              hosts = ["example.org", "*.example.org"]
              from = 2015-01-01             # first and last day of the fetches it is meant for
              until = 2016-12-31
              title = "h1.headline"         # a CSS selector or an XPath 1.0 expression, or a list to try in order
              authors = "//span[@class='by']"
              date = "time.published"
              body = "div.story"
              strip = ["div.share", "p.promo"]
              prune = true                  # take out of the body what looks like no story
              detect = false                # leave empty what the selectors do not find
              [[rule.replace]]              # text of the source, before it is read
              find = "<center"
              replace = "<div"
              [[rule.test]]
              url = "https://example.org/2015/a-story"
              page = "pages/a-story.html"   # a saved page beside the file; else --archive or --fetch
              title = "A Story"
              authors = ["Mina Azizi"]
              date = 2015-01-09
              contains = ["words of the body"]
              lacks = ["Follow us"]
            """,
        subcommands: [RulesListCommand.self, RulesShowCommand.self, RulesTestCommand.self])
}
