/// A department, post or agency as rules and plans name it, with the days on which it existed (bộ phận, chức danh).
///
/// Before July 2025 a commune's work lay with posts (Tư pháp – hộ tịch …), since then with offices (Phòng Kinh tế …).
public struct Department: Hashable, Sendable {
    /// What it is.
    public enum Form: String, Hashable, Sendable {
        /// An elected or appointed head (chủ tịch, phó chủ tịch).
        case leader
        /// A post of one or more officers (chức danh công chức).
        case post
        /// A part of a commune's administration (văn phòng, phòng, trung tâm).
        case office
        /// An agency that may be assessed itself (sở, ban, ngành; phòng before July 2025).
        case agency
    }

    /// Whose it is.
    public enum Level: String, Hashable, Sendable {
        /// A commune's.
        case commune
        /// Of the authority between commune and province, until June 2025.
        case superior
        /// A province's.
        case province
    }

    /// How sure its place in the list is.
    public enum Basis: String, Hashable, Sendable {
        /// Its source names it.
        case stated
        /// General practice, to be checked by the authority.
        case practice
    }

    /// Its short name in files and addresses, "tu-phap-ho-tich".
    public let slug: String
    /// What it is.
    public let form: Form
    /// Whose it is.
    public let level: Level
    /// The kinds of commune that have it; empty above communes.
    public let kinds: Set<Commune.Kind>
    /// When it existed.
    public let validity: Validity
    /// Its name, "Tư pháp – hộ tịch".
    public let name: String
    /// How sure its place in the list is.
    public let basis: Basis
    /// The papers that name it, in Vietnamese; `nil` where it is general practice.
    public let source: String?
}
