extension Story {
    /// The Meridian Courier, an English daily (site a). Everything here is invented.
    static let courier: [Story] = [
        Story(
            "ferry-line-reopens", section: "world", tags: ["Ferries", "Karsund"],
            text: """
                Karsund ferry line reopens after eleven weeks of storm repairs

                Mara Ellison

                2026-02-11T08:15+00:00

                The night ferry between Karsund and the outer Halden islands sailed again on Tuesday evening, eleven
                weeks after a December storm tore away part of the breakwater and left two of the three berths unusable.

                About two hundred passengers queued in light snow for the first crossing, many of them islanders who had
                spent the winter taking a six-hour detour by bus and a smaller boat.

                "You forget how much of your life runs on one timetable," said Ingrid Solheim, who teaches at the only
                secondary school on Halden and had been sleeping on a cousin's sofa four nights a week.

                The harbour authority said the repairs cost 41 million crowns, a third more than it had first estimated,
                because divers found that the old concrete piles had been hollowed out by shipworm.

                One berth remains closed. Engineers expect to finish it before the summer traffic begins in June, and
                lorries above eighteen tonnes will have to use the northern crossing until then.

                The islands' council has asked for a second vessel to be kept in reserve every winter. The transport
                ministry said it would answer by the end of March.
                """),
        Story(
            "glacier-lake-drained", section: "science", tags: ["Glaciers", "Floods"],
            modified: "2026-02-19T16:40+00:00",
            text: """
                Engineers drain a rising glacier lake before the spring melt

                Jonas Weir; Adaeze Okoro

                2026-02-18T06:30+00:00

                A team working at 4,300 metres has lowered the surface of Lake Imzal by nine metres, taking away what
                scientists called the most immediate flood danger to the four villages downstream.

                Water had been collecting behind a wall of loose rock left by the retreating ice. Surveys last autumn
                found the wall settling by about two centimetres a week.

                The engineers carried six kilometres of pipe up the valley by mule and helicopter and used the weight of
                the water itself to siphon it over the wall, a method that needs no pumps and almost no fuel.

                "A siphon is the oldest machine in the book," said the project's director, Farrukh Tolib. "The hard part
                was persuading the pipe to survive a night at minus thirty."

                Instruments placed along the river will send a warning to telephones in the villages within forty
                seconds of any sudden rise. A first drill is planned for April.

                The lake will fill again. The team says the siphon can run each winter for about ten years, by which
                time the ice above it is expected to have gone.

                Three similar lakes in the same range have been surveyed, and a decision on whether to drain them is due
                before the summer.
                """),
        Story(
            "central-bank-holds", section: "business", tags: ["Interest rates"],
            text: """
                Central bank of Norvia holds its rate and hints at a cut in May

                Priya Raman

                2026-02-20T11:05+00:00

                Norvia's central bank left its main interest rate at 4.25 per cent on Friday, as expected, but said for
                the first time that a reduction in May was "the more likely of the two paths" before it.

                Inflation fell to 2.9 per cent in January, helped by cheaper electricity and a mild winter that kept
                heating bills down.

                The governor, Lena Brandt, told reporters that wages were still rising faster than the bank would like
                and that she wanted to see the spring pay rounds before moving.

                Two of the seven members of the rate committee voted for a cut at once. It is the first time since the
                summer of 2023 that the committee has not been unanimous.

                The crown weakened slightly after the announcement and bank shares fell by about one per cent.
                """),
        Story(
            "rail-talks-resume", section: "europe", tags: ["Railways", "Strikes"],
            text: """
                Rail unions return to the table as a third strike week is called off

                Owen Pritchard

                2026-02-23T17:50+00:00

                Train drivers on the eastern network will work normally this week after their union agreed on Monday to
                resume talks over rosters and rest days, ending the threat of a third week of strikes.

                The two sides met for five hours in a hotel beside the station in Brennau and left by different doors.
                Neither would say what had been offered.

                The drivers want a guaranteed pause of eleven hours between shifts. The operator, Ostbahn, says the
                present nine hours follow the law and that the change would need four hundred more drivers.

                A mediator, the retired judge Helene Marquart, is to hear both sides separately on Thursday and publish
                a recommendation within ten days.

                Passengers' groups welcomed the pause but asked for a clear timetable. "People do not plan their lives
                by communiqué," said Tomas Lind of the travellers' association.

                Freight traffic, which moved to the roads during the strikes, is expected to take until the middle of
                March to recover.
                """),
        Story(
            "mountain-vaccine-round", section: "health", tags: ["Vaccination"],
            text: """
                Measles teams reach the last valleys on foot

                Adaeze Okoro

                2026-02-25T07:20+00:00

                Health workers carrying vaccine in cold boxes have reached forty-one hamlets that no campaign had
                visited for six years, closing the widest gap on the country's measles map.

                The last group came back to the district hospital on Tuesday after nine days of walking. They had
                vaccinated 2,318 children and found eleven who were already ill.

                "In three places we were told that the last stranger had been a census taker," said the nurse who led
                the group, Salome Tadesse.

                The boxes keep their contents below eight degrees for five days without electricity. For the longest
                walks a second team met the first half-way with fresh ice.

                Measles killed more than ninety children in the highlands in 2024. The health ministry hopes to reach
                nineteen of every twenty children by the end of the year, the level at which the disease stops
                spreading.
                """),
        Story(
            "footbridge-inquiry", section: "world", tags: ["Inquiry", "Bridges"], modified: "2026-03-02T09:00+00:00",
            text: """
                Inquiry blames missed inspections for the collapse of a footbridge

                Mara Ellison

                2026-02-28T23:40+00:00

                The footbridge that fell into the Tarn canal last September, injuring fourteen people, had missed four
                inspections in a row, an official inquiry said on Saturday.

                Its report, of 212 pages, finds that two city departments each believed the other to be in charge of the
                bridge after a reorganisation in 2019.

                Rust had reduced one of the hangers to a fifth of its section. An inspector "of ordinary diligence", the
                report says, would have closed the bridge within minutes.

                The mayor, Daniel Achterberg, apologised to the injured and said that every bridge with unclear
                ownership would be closed until it had been examined. The city has so far found twenty-three.

                A lawyer for nine of the injured called the report honest and late. "They were told about this bridge by
                a schoolteacher with a camera, twice," she said.

                Prosecutors are to decide in the summer whether anyone should stand trial.
                """),
        Story(
            "village-side-wins-cup", section: "sport", tags: ["Football"],
            text: """
                A village side wins the island cup with a goal from its own half

                Callum Reyes

                2026-03-01T21:10+00:00

                Lower Penrick, a village of 640 people that could not field a second goalkeeper, won the island cup on
                Sunday with a kick from sixty metres in the last minute of extra time.

                The ball, struck by the left back Joe Trevanion against a strong wind, bounced once in front of the
                Harbour Rovers keeper and went in under the bar.

                "I was trying to waste time," said Trevanion, who drives the school bus. "I would like that to be on the
                record before my mother tells it differently."

                Rovers had led from the twelfth minute until the eightieth, when a header by the captain, Sam Oduya,
                took the match to extra time.

                The cup will stand in the village shop, which is also its post office and, on match days, its ticket
                counter.
                """),
        Story(
            "letters-in-the-archive", section: "culture", tags: ["Archives", "History"],
            text: """
                Four hundred unopened letters found behind a post office wall

                Beatrix Hollander

                2026-03-04T09:45+00:00

                Builders taking down a wall in a former post office in Sankt Orsin have found a canvas bag with more
                than four hundred letters that were never delivered, most of them posted in the winter of 1916.

                The letters are addressed to soldiers, to seamstresses, to a circus and, in eleven cases, to the post
                office itself, complaining that letters did not arrive.

                Nobody yet knows why the bag was hidden. Its seal was intact, and a strip of newspaper around it is
                dated 3 February 1917.

                The regional archive will not open the envelopes. A scanner used for fragile scrolls can read folded
                paper from outside, and the first twenty letters have been deciphered in this way.

                "One man writes only about a pear tree," said the archivist, Ottilie Fenn. "He asks four times whether
                it has been wrapped against the frost. It is the saddest thing I have read this year."

                An exhibition is planned for the autumn. Families who recognise a name are asked to write, and the
                archive promises to answer.
                """),
        Story(
            "wheat-ships-leave", section: "business", tags: ["Grain", "Shipping"],
            text: """
                First wheat ships leave Port Belaya under the new insurance scheme

                Priya Raman; Viktor Salo

                2026-03-05T13:30+00:00

                Three ships with 96,000 tonnes of wheat left Port Belaya on Thursday, the first to sail under an
                insurance pool that governments set up after private insurers withdrew in November.

                The pool covers a ship for up to 140 million dollars at about a quarter of what the market had been
                asking. Each cargo is inspected twice, once when it is loaded and once at the strait.

                Traders said the price of milling wheat fell by four per cent in the hours after the first ship passed
                the breakwater.

                Sixty-two ships are waiting for a place in the convoy, some of them since before Christmas. Captains
                have complained of mouldy bread and of crews whose contracts ended weeks ago.

                The scheme runs for six months. Officials concede that its rules were written in eleven days and that
                some will need to be written again.
                """),
        Story(
            "border-market-opens", section: "world", tags: ["Trade", "Borders"],
            text: """
                Border market opens its gates after nine years

                Ruth Castellan

                2015-02-03T10:00+00:00

                A market on the border between Aldova and the Sarn valley opened on Tuesday for the first time since
                2006, when a quarrel over a customs shed closed every crossing for eighty kilometres.

                By nine in the morning more than a thousand people had passed through a gate painted the evening before.
                They brought walnuts, batteries, sewing machines and, in one case, a piano.

                "My aunt lives in that house with the blue roof," said Anton Mirel, pointing across the stream. "I have
                waved to her for nine years. Today I asked her what she was cooking."

                Traders may carry goods worth up to 300 dollars a day without paying duty. Guards from both sides stand
                at the same table, a detail that took the negotiators two months.

                The governments have agreed to review the arrangement every quarter. Either may close the gate with one
                day's notice, a clause that the people in the queue did not want to talk about.

                If the market lasts until the autumn, a bus line is to follow; the old stops, with their timetables of
                2006, are still standing.
                """),
        Story(
            "budget-draft", section: "private", tags: ["Budget"], isDisallowed: true,
            text: """
                Draft: what the budget means for the coast

                Owen Pritchard

                2026-03-06T12:00+00:00

                This page lies below a path that the robots file of the Courier closes to every crawler, and a fetch of
                it is a mistake.

                The coast receives less than last year in every line of the budget but one, the dredging of the northern
                channel.

                Harbour towns will have to choose between lifeboats and lighting, their association says in a letter to
                the treasury.

                The figures are to be published on Monday, and the editors hold the story until then.
                """),
    ]
}
