import Language

/// What tag names, classes and ids say about a part of a page.
struct Hint: OptionSet, Hashable {
    let rawValue: UInt32

    static let content = Hint(rawValue: 1 << 0)
    static let comment = Hint(rawValue: 1 << 1)
    static let related = Hint(rawValue: 1 << 2)
    static let share = Hint(rawValue: 1 << 3)
    static let navigation = Hint(rawValue: 1 << 4)
    static let furniture = Hint(rawValue: 1 << 5)
    static let prompt = Hint(rawValue: 1 << 6)
    static let advert = Hint(rawValue: 1 << 7)
    static let meta = Hint(rawValue: 1 << 8)
    static let author = Hint(rawValue: 1 << 9)
    static let caption = Hint(rawValue: 1 << 10)
    static let title = Hint(rawValue: 1 << 11)
    static let lead = Hint(rawValue: 1 << 12)
    static let date = Hint(rawValue: 1 << 13)
    static let tags = Hint(rawValue: 1 << 14)
    static let teaser = Hint(rawValue: 1 << 15)
    static let box = Hint(rawValue: 1 << 16)
    /// A rule of the site says that it is no part of the story; what is stripped is skipped too.
    static let stripped = Hint(rawValue: 1 << 17)
    static let embed = Hint(rawValue: 1 << 18)
    /// A box that opens over a word of a sentence.
    static let tip = Hint(rawValue: 1 << 19)
    // Facts of the markup.
    static let link = Hint(rawValue: 1 << 20)
    static let strong = Hint(rawValue: 1 << 21)
    static let emphasis = Hint(rawValue: 1 << 22)
    static let hidden = Hint(rawValue: 1 << 23)
    static let skipped = Hint(rawValue: 1 << 24)
    static let list = Hint(rawValue: 1 << 25)
    static let table = Hint(rawValue: 1 << 26)
    static let quote = Hint(rawValue: 1 << 27)
    static let form = Hint(rawValue: 1 << 28)
    static let inArticle = Hint(rawValue: 1 << 29)
    static let inMain = Hint(rawValue: 1 << 30)
    static let articleBody = Hint(rawValue: 1 << 31)

    /// What a part that holds most of the page's text does not hand down.
    static let local: Hint = [
        .comment, .related, .share, .navigation, .furniture, .prompt, .advert, .meta, .author, .caption, .title, .lead,
        .date, .tags, .teaser, .box, .hidden, .form, .link, .tip,
    ]

    /// Meanings of the words that classes and ids are made of.
    static let words: HashTable<Hint> = {
        let lists: [(Hint, String)] = [
            (
                .content,
                """
                article articlebody articletext articlecontent body content contents entry entrycontent hentry main post
                postbody postcontent posttext story storybody storytext text txt news maincontent richtext paragraph copy
                artikel inhalt beitrag contenu texte contenido cuerpo noticia testo corpo detail fulltext blogpost editorial
                prose wysiwyg longform
                """
            ),
            (
                .comment,
                """
                comment comments commentlist commentbody disqus respond replies reply discussion discuss kommentar kommentare
                commentaire commentaires comentarios comentario commenti talkback livefyre yorum yorumlar nazarat nazar didgah otzyvy cmt cmts reacties kommentarer respuestas guestbook reactions forum
                commenting trackback pingback komentarze komentarz facebookcomments
                """
            ),
            (
                .related,
                """
                related relatedposts relatedarticles relatednews relatedpoststitle relatedtitle relatedheading recommended recommend recommendation recommendations similar
                readmore more morenews further seealso also trending popular mostread mostpopular mostviewed latest outbrain
                taboola next previous prev adjacent verwandte aehnliche mehr weitere weiterlesen onward recirc recirculation
                moreon morefrom readnext upnext yarpp jp-relatedposts newsfeed zergnet revcontent suggestions suggested
                hotnews toplist topnews aktuell archive crosslinks linkbox linklist links
                """
            ),
            (
                .teaser,
                "teaser teasers card cards promo promos tile tiles thumb thumbs thumbnail grid carousel slider loop listing "
                    + "listitem river stream feed items"
            ),
            (
                .share,
                """
                share sharing shares sharebar sharebuttons social socials socialmedia addthis addtoany sharedaddy follow followus
                tools toolbar toolbox actions print email facebook twitter whatsapp linkedin pinterest teilen partager compartir
                bookmark bookmarks likes
                """
            ),
            (
                .navigation,
                """
                nav navi navbar navigation menu submenu menus breadcrumb breadcrumbs crumb crumbs pagination pager paging paginate
                tabs skip skiplink topnav mainnav subnav toc sitemap jump ticker
                """
            ),
            (
                .furniture,
                """
                footer foot footers header masthead sidebar sidebars side aside rail rightrail leftcol rightcol right left widget
                widgets banner colophon topbar bottom bottombar complementary secondary portlet copyright impressum legal disclaimer
                logo search searchbox weather utility
                """
            ),
            (
                .prompt,
                """
                cookie cookies consent gdpr modal popup overlay lightbox subscribe subscription subscriptions newsletter newsletters
                signup signin login register registration paywall abo membership donate donation cta calltoaction callout
                alert notification notice gate metered offer app appstore optin mailchimp piano premium onboarding
                """
            ),
            (
                .advert,
                """
                ad ads adv advert advertisement advertising adsense adslot adunit adbox dfp gpt sponsor sponsored sponsors anzeige
                werbung publicite publicidad reklama commercial affiliate doubleclick adcontainer partner shop
                """
            ),
            (
                .meta,
                "meta metadata info infos postmeta entrymeta details dateline submitted source credits byline kicker eyebrow "
                    + "topline overline rubrik category categories section stats views counter rating ratings vote votes poll quiz"
            ),
            (
                .author,
                """
                author authors byline bylines autor autoren auteur autore writer reporter journalist contributor contributors
                vcard fn username bio biography profile aboutauthor authorbox authorbio creator postedby redacteur verfasser yazar
                """
            ),
            (
                .caption,
                """
                caption captions figcaption imagecaption credit photocredit photo photos image images img picture pictures figure
                gallery galleries slideshow slide bildunterschrift bild legende foto fotos copyright media video videos player
                """
            ),
            (.title, "title headline heading h1 hed titulo titre titel ueberschrift entrytitle posttitle pagetitle"),
            (
                .lead,
                """
                lead lede standfirst subtitle subheadline subhead subheading deck dek summary excerpt intro introduction abstract
                teasertext chapo entradilla vorspann sommario description subline leadtext perex
                """
            ),
            (
                .date,
                "date dates time datetime timestamp published publish pubdate datum updated fecha posted postdate data"
            ),
            (.embed, "tweet tweets embed embedded instagram tiktok bluesky oembed"),
            (.tags, "tag tags taglist tagcloud keywords keyword topics topic themen schlagworte labels etiquetas"),
            (
                .box,
                """
                box infobox factbox facts fakten sidenote pullquote pullquotes tooltip glossary infobar inset aside embed embedded
                placeholder correction timeline liveblog
                """
            ),
            (
                .tip,
                """
                tooltip tooltips tooltiptext tooltipcontent popup popover popupbox hovercard hoverbox rollover infotip
                """
            ),
        ]
        var table: [UInt64: Hint] = [:]
        for (hint, words) in lists {
            for word in WordList.words(of: words) {
                table[Hash64.of(String(word)), default: []].formUnion(hint)
            }
        }
        return HashTable(table)
    }()

    /// What the words of a class or id mean; words end at any mark and where camel case begins a new one.
    static func of(_ value: UnsafeBufferPointer<UInt8>) -> Hint {
        let words = Self.words
        var found = Hint()
        var at = 0
        let end = min(value.count, longest)
        while at < end {
            let start = at
            var (hash, wasLower) = (Hash64(), false)
            while at < end, isLetter(value[at]), value[at] & 0x20 != 0 || !wasLower {
                hash.add(UInt32(value[at] | 0x20))
                wasLower = value[at] & 0x20 != 0
                at += 1
            }
            if at > start + 1, let hint = words[hash.value] { found.formUnion(hint) }
            while at < end, !isLetter(value[at]) { at += 1 }
        }
        return found
    }

    /// Bytes of a class or id that are read.
    private static let longest = 400

    @inline(__always) private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
