import Foundation
import ParIndex
import Samples
import Store
import Web

/// A demonstration person for each role, with a link that is made anew at every start.
enum DemoPeople {
    private static let authority = Seat.authority(Samples.chiLang.code)
    private static let unit = Seat.unit(Samples.lienSon)
    private static let town = Seat.unit(Samples.dongMo)
    private static let reporting = Seat.unit(Samples.quangTho)

    private static let people: [(role: Role, name: String, seat: Seat, seatName: String)] = [
        (.administrator, "Nguyễn Văn Quản", .installation, "Bộ phận công nghệ thông tin"),
        (.programmeManager, "Trần Thị Chương", authority, "Phòng Nội vụ huyện Chi Lăng"),
        (.councilChair, "Lê Văn Thẩm", authority, "Hội đồng thẩm định huyện Chi Lăng"),
        (.appraiser, "Phạm Thị Định", authority, "Phòng Tư pháp huyện Chi Lăng"),
        (.unitHead, "Hoàng Văn Xã", unit, "UBND xã Liên Sơn"),
        (.unitCoordinator, "Vi Thị Mối", unit, "UBND xã Liên Sơn"),
        (.unitOfficer, "Nông Văn Chức", unit, "UBND xã Liên Sơn"),
        (.leader, "Bùi Thị Lãnh", authority, "UBND huyện Chi Lăng"),
        (.auditor, "Đỗ Văn Kiểm", authority, "Thanh tra huyện Chi Lăng"),
        (.unitHead, "Lương Văn Trấn", town, "UBND thị trấn Đồng Mỏ"),
        (.unitCoordinator, "Hứa Thị Phố", town, "UBND thị trấn Đồng Mỏ"),
        (.unitCoordinator, "Phan Thị Báo", reporting, "UBND xã Quảng Thọ"),
    ]

    /// What tells people of one role apart by their seats.
    private static let suffixes = [town: "-dong-mo", reporting: "-quang-tho"]

    /// Adds the people with new links.
    static func add(to store: Store) async throws -> [SignInLink] {
        let links = people.map { person in
            let id = "demo-\(person.role.rawValue)" + (suffixes[person.seat] ?? "")
            return SignInLink(
                person: Person(
                    id: id, name: person.name,
                    appointments: [
                        Appointment(id: id, role: person.role, seat: person.seat, seatName: person.seatName)
                    ]),
                token: Token.make().text)
        }
        try await store.add(
            links.map { ($0.person, Token(text: $0.token).digest) }, at: Int64(Date().timeIntervalSince1970))
        return links
    }
}
