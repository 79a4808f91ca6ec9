import Foundation
import ParIndex
import Store
import Web

/// A demonstration person for each role, with a link that is made anew at every start.
enum DemoPeople {
    private static let people: [(role: Role, name: String, place: String)] = [
        (.administrator, "Nguyễn Văn Quản", "Bộ phận công nghệ thông tin"),
        (.programmeManager, "Trần Thị Chương", "Phòng Nội vụ huyện Chi Lăng"),
        (.councilChair, "Lê Văn Thẩm", "Hội đồng thẩm định huyện Chi Lăng"),
        (.appraiser, "Phạm Thị Định", "Phòng Tư pháp huyện Chi Lăng"),
        (.unitHead, "Hoàng Văn Xã", "UBND xã Liên Sơn"),
        (.unitCoordinator, "Vi Thị Mối", "UBND xã Liên Sơn"),
        (.unitOfficer, "Nông Văn Chức", "UBND xã Liên Sơn"),
        (.leader, "Bùi Thị Lãnh", "UBND huyện Chi Lăng"),
        (.auditor, "Đỗ Văn Kiểm", "Thanh tra huyện Chi Lăng"),
    ]

    /// Adds the people with new links.
    static func add(to store: Store) async throws -> [SignInLink] {
        let links = people.map { person in
            SignInLink(
                person: Person(
                    id: "demo-\(person.role.rawValue)", name: person.name, role: person.role, place: person.place),
                token: Token.make().text)
        }
        try await store.add(
            links.map { ($0.person, Token(text: $0.token).digest) }, at: Int64(Date().timeIntervalSince1970))
        return links
    }
}
