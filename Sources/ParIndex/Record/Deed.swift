/// One thing done that goes on record (việc đã làm): what, to what, from which value to which.
public struct Deed: Hashable, Sendable {
    /// A stable key, as "answer", "publish": words for people are made from it when the record is shown.
    public var act: String
    /// A path to what was changed, as "dot/chi-lang-2023/06502@/3.4.1", so that a beginning of it finds all below.
    public var object: String
    /// The value before; `nil` where there was none.
    public var before: String?
    /// The value after; `nil` where none is left.
    public var after: String?

    public init(_ act: String, _ object: String, before: String? = nil, after: String? = nil) {
        (self.act, self.object, self.before, self.after) = (act, object, before, after)
    }
}
