import Database
import ParIndex

extension Transaction {
    /// What was recorded of the council's concluding session; `nil` where nothing was.
    func minutes(_ round: String) throws -> ConclusionMinutes? {
        guard let row = try one("SELECT * FROM minutes WHERE round = \(round)") else { return nil }
        let members = try rows("SELECT name, is_present FROM minutes_member WHERE round = \(round) ORDER BY place").map
        {
            (name: try $0["name"] as String, isPresent: try $0["is_present"] == 1)
        }
        let votes = try rows("SELECT * FROM minutes_vote WHERE round = \(round) ORDER BY place").map {
            ConclusionMinutes.Vote(
                matter: try $0["matter"], inFavour: try $0["in_favour"], against: try $0["against"],
                abstained: try $0["abstained"])
        }
        let day = try row["day"] as String?
        return ConclusionMinutes(
            place: try row["place"], day: day.flatMap { Day(parsing: $0) }, time: try row["time_of_day"],
            chair: try row["chair"], secretary: try row["secretary"],
            present: members.filter(\.isPresent).map(\.name), absent: members.filter { !$0.isPresent }.map(\.name),
            votes: votes, disagreements: try row["disagreements"])
    }

    func write(_ minutes: ConclusionMinutes, of round: String) throws {
        for table in ["minutes_member", "minutes_vote", "minutes"] as [SQL] {
            try execute("DELETE FROM \(table) WHERE round = \(round)")
        }
        try execute(
            """
            INSERT INTO minutes (round, place, day, time_of_day, chair, secretary, disagreements)
            VALUES (\(round), \(minutes.place), \(minutes.day?.description), \(minutes.time), \(minutes.chair),
                \(minutes.secretary), \(minutes.disagreements))
            """)
        let members = minutes.present.map { ($0, true) } + minutes.absent.map { ($0, false) }
        try insert(
            into: "minutes_member", columns: ["round", "place", "name", "is_present"],
            rows: members.enumerated().map { place, member in
                [round.stored, place.stored, member.0.stored, member.1.stored.stored]
            })
        try insert(
            into: "minutes_vote", columns: ["round", "place", "matter", "in_favour", "against", "abstained"],
            rows: minutes.votes.enumerated().map { place, vote in
                [
                    round.stored, place.stored, vote.matter.stored, vote.inFavour.stored, vote.against.stored,
                    vote.abstained.stored,
                ]
            })
    }
}
