/// What is wrong with a row of a list of people whose accounts are to be made (lỗi của một dòng danh sách).
public enum AccountRowFault: Error, Hashable, Sendable {
    case nameMissing
    case unitMissing
    case unitUnknown(String)
    /// Several units have the name; their keys say which is meant.
    case unitAmbiguous(String, keys: [String])
    case roleUnknown(String)
    /// The role is not the actor's to give there.
    case notYours(Role, seatName: String)
    case codeMalformed(String)
    case contactMalformed(String)
    /// The same person at the same seat as in an earlier row.
    case repeated(row: Int)
    case tooMany(limit: Int)
    /// There is not one row.
    case empty
}
