import ArgumentParser
import Foundation
import ParIndex
import Store
import Web
import Wording

/// People who may sign in.
struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user",
        abstract: "Quản lý người dùng. / People who may sign in.",
        discussion: """
            Ví dụ / Examples:
              cchc user list --data parindex-data
              cchc user add --name "Nguyễn Văn An" --role programmeManager --seat cap-tren:20 --place "Sở Nội vụ"
            """,
        subcommands: [List.self, Add.self])

    /// Lists everybody.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Liệt kê người dùng. / List the people.")

        @OptionGroup var options: DataOptions

        @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
        var json = false

        func run() async throws {
            do {
                let store = try await OpenedStore.open(Configuration(options)).store
                let people = try await store.people()
                try await store.close()
                json ? try printJSON(people) : printText(people)
            } catch {
                throw Console.end(error)
            }
        }

        private func printText(_ people: [Person]) {
            for person in people {
                print("\(person.id)\t\(person.name)\t\(person.title.text(in: Console.language))")
            }
        }

        private func printJSON(_ people: [Person]) throws {
            let items = people.map {
                [
                    "id": $0.id, "name": $0.name,
                    "appointments": $0.appointments.map {
                        ["role": $0.role.rawValue, "seat": $0.seat.text, "place": $0.seatName]
                    },
                ] as [String: Any]
            }
            let data = try JSONSerialization.data(withJSONObject: items, options: [.prettyPrinted, .sortedKeys])
            print(String(decoding: data, as: UTF8.self))
        }
    }

    /// Adds a person and prints a sign-in link.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Thêm người dùng, in liên kết đăng nhập. / Add a person, print a sign-in link.")

        @OptionGroup var options: DataOptions

        @Option(help: "Họ và tên. / Full name.")
        var name: String

        @Option(help: "Vai trò. / Role.")
        var role: Role

        @Option(help: "Nơi công tác. / Seat: *, cap-tren:CODE, don-vi:CODE@DAY.")
        var seat: Seat

        @Option(help: "Tên nơi công tác. / What the seat is called.")
        var place: String

        func run() async throws {
            do {
                let store = try await OpenedStore.open(Configuration(options)).store
                let token = Token.make()
                let person = Person(
                    id: UUID().uuidString.lowercased(), name: name,
                    appointments: [
                        Appointment(id: UUID().uuidString.lowercased(), role: role, seat: seat, seatName: place)
                    ])
                try await store.add([(person, token.digest)], at: Int64(Date().timeIntervalSince1970))
                try await store.close()
                print("/vao/\(token.text)")
            } catch {
                throw Console.end(error)
            }
        }
    }
}

extension Role: ExpressibleByArgument {}

extension Seat: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(text: argument)
    }
}
