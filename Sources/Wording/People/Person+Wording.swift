import ParIndex

extension Seat {
    /// What the seat of those who keep the program is called where nobody gave it a name, in Vietnamese.
    public static let installationName = "Bộ phận quản trị"
}

extension Person {
    /// What the person is first of all; empty for one without an appointment.
    public var roleTitle: Bilingual { appointments.first?.role.title ?? Bilingual(vi: "", en: "") }

    /// Where the person serves first of all, in Vietnamese.
    public var seatName: String { appointments.first?.seatName ?? "" }

    /// Role and place: "Đầu mối cải cách hành chính, UBND xã Liên Sơn".
    public var title: Bilingual {
        guard !appointments.isEmpty else { return roleTitle }
        return Bilingual(vi: "\(roleTitle.vi), \(seatName)", en: "\(roleTitle.en), \(seatName)")
    }
}
