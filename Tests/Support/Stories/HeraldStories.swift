extension Story {
    /// The Northgate Herald, a newspaper of 2015 (site f). Everything here is invented.
    static let herald: [Story] = [
        Story(
            "coastguard-chief-warns-of-gaps", section: "world", tags: ["Coastguard"],
            text: """
                Coastguard chief warns of gaps in the winter watch

                Edmund Harcourt

                2015-01-12T06:12+00:00

                A ship in distress off the northern coast may wait hours for help this winter, the head of the
                coastguard, Marian Teale, told parliament on Monday.

                She has doubled patrols at the three busiest harbours and asked crews on leave to stay within reach of
                their stations.

                Four rescues since November ended well, Mrs Teale said, "and luck had a hand in three of them".

                The case that troubles her officers most is that of the trawler *Evening Star*, which drifted for seven
                hours last week with eleven people on board while two helicopters stood in the same hangar for want of a
                part.

                A paper written for the ministry names three places that no lifeboat can reach within ninety minutes:
                the Skerry passage; the shallows south of Mell; and the shipping lane opened in October, which about 900
                vessels a month now use.

                "On a map the coast is one line," she said. "At four in the morning it is nine hundred kilometres of
                somebody else's problem."

                The unions want sixty more crew before next winter. The treasury turned down the same request in 2012
                and again in 2013, pointing each time to the falling number of accidents.

                Mrs Teale called that number "a comfort to accountants and to nobody at sea". Ships that get into
                trouble and out of it again, she said, are not counted: "A quiet month in the *Daily Register* may only
                mean that the radio was broken".
                """),
        Story(
            "inspectors-find-unsafe-cranes", section: "business", tags: ["Ports"],
            text: """
                Inspectors find one dock crane in six unsafe

                Joanna Birch

                2015-01-20T11:30+00:00

                One crane in six on the country's docks should not have been working on the day it was examined, the
                safety inspectorate said in a report on Tuesday.

                Its inspectors visited nineteen ports without notice between August and November. They stopped 48 cranes
                at once, most of them for worn cables and two for brakes that did not work at all.

                The largest operator, Tollgate Marine, said that it had repaired all of its eleven cranes on the list
                and had "begun a conversation" with the firm that maintained them.

                Dockers said they had reported many of the faults themselves. "There is a book for it," said a foreman
                at Eastquay. "I have filled two of those books. I could not tell you who reads them."

                The inspectorate wants the right to fine operators on the spot. A bill that would allow this has waited
                in committee since 2012.
                """),
        Story(
            "library-hours-vote", section: "local", tags: ["Libraries"],
            text: """
                Council votes by one to keep libraries open on Saturdays

                Peter Quill; Joanna Birch

                2015-01-28T22:05+00:00

                Northgate's seven libraries will stay open on Saturdays after the council rejected, by a single vote, a
                plan that would have saved 190,000 a year.

                The deciding vote came from Alderman Ruby Chase, who had been expected to abstain and who brought to the
                chamber the library card she was given in 1958.

                More than two hundred people filled the gallery, among them a class of nine-year-olds who held up the
                books they were reading.

                The treasurer said the money would now have to come from the repair of pavements. The opposition
                answered that nobody had ever learned to read on a pavement, which the chair ruled out of order.

                A review of opening hours will come back to the council in the autumn.
                """),
        Story(
            "bells-return", section: "local", tags: ["Churches"],
            text: """
                Cathedral bells return by barge after two years of silence

                Peter Quill

                2015-02-16T14:20+00:00

                Twelve bells came back to Northgate on Monday by the way they had left it, on a coal barge, and a crowd
                on three bridges sang them home.

                The bells had hung in the cathedral's west tower since 1731. They were taken down in 2013 when surveyors
                found that the oak frame under them was held together chiefly by habit.

                The founders have turned each bell by a quarter, so that the clapper will strike where the metal is
                still thick. The heaviest, called Old Margaret, weighs three tonnes and has a new crown.

                Ringers from eleven parishes will practise with muffled clappers through Lent. The first peal is to be
                rung on Easter morning and should last three hours and twenty minutes.

                The appeal for the frame, which began with a jar in the cathedral shop, closed at just over one million.
                """),
    ]
}
