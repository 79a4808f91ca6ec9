/// Who gave the reason for which points were lost (bên nêu lý do), where a person did and no rule or former paper.
public enum ReasonGiver: String, Hashable, Sendable, CaseIterable {
    /// The council, beside points of its own.
    case council
    /// The unit, when it scored itself; the council agreed with the points.
    case unit
}
