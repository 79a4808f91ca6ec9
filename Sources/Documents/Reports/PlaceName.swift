import ParIndex

/// The name of a unit or an authority as papers use it (tên cơ quan, địa danh): "Xã Liên Sơn".
struct PlaceName {
    /// "Xã Liên Sơn".
    let full: String
    /// "xã"; `nil` for an agency.
    let kind: String?

    init(_ full: String) {
        self.full = full
        kind = Self.kinds.first { full.hasPrefix($0 + " ") && full.count > $0.count + 1 }?.lowercased()
    }

    /// "Liên Sơn"; a place that is named by a number keeps what it is: "Phường 1".
    var bare: String {
        guard let kind else { return full }
        let rest = String(full.dropFirst(kind.count + 1))
        return rest.first?.isNumber == true ? full : rest
    }

    /// "xã Liên Sơn".
    var inSentence: String { kind.map { $0 + full.dropFirst($0.count) } ?? full }

    /// "Ủy ban nhân dân xã Liên Sơn", an agency by its own name.
    var committee: String { kind == nil ? full : "Ủy ban nhân dân " + inSentence }

    /// "UBND xã Liên Sơn".
    var shortCommittee: String { kind == nil ? full : "UBND " + inSentence }

    /// The party's committee at its level: "Huyện ủy".
    var committeeOfParty: String {
        switch kind {
        case "tỉnh": "Tỉnh ủy"
        case "thành phố": "Thành ủy"
        case "huyện": "Huyện ủy"
        case "quận": "Quận ủy"
        case "thị xã": "Thị ủy"
        case "xã", "phường", "thị trấn", "đặc khu": "Đảng ủy"
        default: "cấp ủy"
        }
    }

    private static let kinds = [
        "Xã", "Phường", "Thị trấn", "Đặc khu", "Huyện", "Quận", "Thị xã", "Thành phố", "Tỉnh",
    ]
}
