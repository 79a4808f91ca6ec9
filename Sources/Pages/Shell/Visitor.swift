import Wording

/// The person who looks at a page, as far as the page's head names them (người đang dùng).
public struct Visitor: Hashable, Sendable {
    /// The id of the person, by which scripts tell whether somebody else signed in meanwhile.
    public var id: String
    public var name: String
    /// What they may do here, such as "Cán bộ đầu mối CCHC, xã Liên Sơn".
    public var role: Bilingual
    /// The token that proves that a form was sent from our own page.
    public var formToken: String

    /// Whether the head leads to the accounts that they keep.
    public var keepsAccounts: Bool

    /// How many notices they have not read.
    public var unreadNotices: Int

    public init(
        id: String = "", name: String, role: Bilingual, formToken: String, keepsAccounts: Bool = false,
        unreadNotices: Int = 0
    ) {
        self.id = id
        (self.name, self.role, self.formToken, self.keepsAccounts) = (name, role, formToken, keepsAccounts)
        self.unreadNotices = unreadNotices
    }
}
