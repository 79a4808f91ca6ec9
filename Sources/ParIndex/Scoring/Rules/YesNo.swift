/// Points for yes and for no; fact "answer".
public struct YesNo: Hashable, Sendable {
    public var yes: Points
    public var no: Points

    public init(yes: Points, no: Points = .zero) {
        (self.yes, self.no) = (yes, no)
    }
}
