/// What the minutes of the council's concluding session are written from (dữ liệu biên bản họp hội đồng).
public struct ConclusionMinutes: Hashable, Sendable {
    /// A vote of the council on one matter.
    public struct Vote: Hashable, Sendable {
        /// What was voted on.
        public var matter: String
        /// Members in favour, against and abstaining.
        public var inFavour: Int
        public var against: Int
        public var abstained: Int

        public init(matter: String, inFavour: Int, against: Int, abstained: Int) {
            (self.matter, self.inFavour) = (matter, inFavour)
            (self.against, self.abstained) = (against, abstained)
        }

        /// All votes together.
        public var count: Int { inFavour + against + abstained }
    }

    public var place: String
    public var day: Day?
    /// As spoken, "14 giờ 00".
    public var time: String
    public var chair: String
    public var secretary: String
    /// Names with posts, one member each; chair and secretary among them.
    public var present: [String]
    /// Names of members who were not there.
    public var absent: [String]
    public var votes: [Vote]
    /// Where members differed, and how it was settled.
    public var disagreements: String

    public init(
        place: String = "", day: Day? = nil, time: String = "", chair: String = "", secretary: String = "",
        present: [String] = [], absent: [String] = [], votes: [Vote] = [], disagreements: String = ""
    ) {
        (self.place, self.day, self.time, self.chair, self.secretary) = (place, day, time, chair, secretary)
        (self.present, self.absent, self.votes, self.disagreements) = (present, absent, votes, disagreements)
    }

    /// Whether minutes can be written from it: where, when, who led, who was there.
    public var isComplete: Bool {
        place.holdsWords && day != nil && chair.holdsWords && secretary.holdsWords && !present.isEmpty
    }

    /// Refuses votes that do not fit, and whoever may not keep the minutes.
    public func expectSound(on subject: Subject, by actor: Actor) throws(PublicationRefusal) {
        let act: Act = actor.may(.conclude, on: subject) ? .conclude : .preparePublication
        do throws(Denial) {
            _ = try actor.authorize(act, on: subject)
        } catch {
            throw .cycle(.denied(error))
        }
        for vote in votes where vote.count > present.count {
            throw .tooManyVotes(vote.matter, votes: vote.count, present: present.count)
        }
    }
}
