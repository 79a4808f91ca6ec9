/// An agency of an authority, assessed beside communes (sở, ban, ngành; phòng before July 2025).
public struct Agency: Hashable, Sendable {
    /// Its key; agencies have no official code, so that it begins with "x-".
    public let key: UnitKey

    /// Its name as printed, "Sở Nội vụ".
    public let name: String

    /// The authority whose agency it is.
    public let superior: Authority

    /// When it existed.
    public let validity: Validity

    /// An agency that an authority names itself.
    public init(key: UnitKey, name: String, superior: Authority, validity: Validity) {
        (self.key, self.name, self.superior, self.validity) = (key, name, superior, validity)
    }

    /// The agency of that kind of one authority: "x-so-noi-vu-20" is Sở Nội vụ of Tỉnh Lạng Sơn.
    public init(_ department: Department, of superior: Authority) {
        self.init(
            key: UnitKey("x-\(department.slug)-\(superior.key.code)", from: superior.key.from), name: department.name,
            superior: superior, validity: department.validity)
    }
}
