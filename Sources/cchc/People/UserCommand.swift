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
              cchc user reset quantri
            """,
        subcommands: [List.self, Add.self, Reset.self])

    /// Lists everybody.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Liệt kê người dùng. / List the people.")

        @OptionGroup var options: DataOptions

        @Flag(help: "In kết quả dạng JSON. / Print the result as JSON.")
        var json = false

        func run() async throws {
            do {
                let store = try await OpenedStore.open(Configuration(options)).store
                let accounts = try await store.accounts()
                try await store.close()
                json ? try printJSON(accounts) : printText(accounts)
            } catch {
                throw Console.end(error)
            }
        }

        private func printText(_ accounts: [Account]) {
            for account in accounts {
                let person = account.person
                print(
                    "\(person.id)\t\(account.signInName?.text ?? "")\t\(person.name)\t"
                        + person.title.text(in: Console.language))
            }
        }

        private func printJSON(_ accounts: [Account]) throws {
            let items = accounts.map {
                [
                    "id": $0.person.id, "name": $0.person.name, "signInName": $0.signInName?.text ?? "",
                    "appointments": $0.person.appointments.map {
                        ["role": $0.role.rawValue, "seat": $0.seat.text, "place": $0.seatName]
                    },
                ] as [String: Any]
            }
            let data = try JSONSerialization.data(withJSONObject: items, options: [.prettyPrinted, .sortedKeys])
            print(String(decoding: data, as: UTF8.self))
        }
    }

    /// Adds a person and prints an invitation.
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Thêm người dùng, in liên kết mời. / Add a person, print an invitation.")

        @OptionGroup var options: DataOptions

        @Option(help: "Họ và tên. / Full name.")
        var name: String

        @Option(help: "Vai trò. / Role.")
        var role: Role

        @Option(help: "Nơi công tác. / Seat: *, cap-tren:CODE, don-vi:CODE@DAY.")
        var seat: Seat

        @Option(help: "Tên nơi công tác. / What the seat is called.")
        var place: String

        @Option(help: "Địa chỉ thư điện tử nhận thông báo. / Mail address for notices.")
        var email = ""

        @Option(help: "Tên đăng nhập; để trống thì hệ thống đặt. / Sign-in name; made of the names when left out.")
        var signInName: SignInName?

        func validate() throws {
            guard !role.isHeld(at: seat) else { return }
            throw ValidationError("--seat \(seat.text): \(role.title.text(in: Console.language))")
        }

        func run() async throws {
            do {
                let store = try await OpenedStore.open(Configuration(options)).store
                let token = Token.make()
                let id = UUID().uuidString.lowercased()
                let person = Person(
                    id: id, name: name,
                    appointments: [Appointment(id: id, role: role, seat: seat, seatName: place)])
                let invitation = Invitation(tokenDigest: token.digest, madeAt: .now)
                let names = try await store.add(
                    [NewAccount(person: person, signInName: signInName, email: email, invitation: invitation)],
                    by: .system,
                    at: .now, request: "")
                try await store.close()
                print("\(names.first?.text ?? "")\t/moi/\(token.text)")
            } catch {
                throw Console.end(error)
            }
        }
    }

    /// Gives a person a new invitation.
    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Cấp lại liên kết đặt mật khẩu. / Give a new link to choose a password.",
            discussion: """
                Mật khẩu cũ còn hiệu lực đến khi đặt mật khẩu mới; xác thực hai bước giữ nguyên, trừ khi nêu --second-factor.
                The old password works until another is chosen; the second factor stays unless --second-factor is given.
                """)

        @OptionGroup var options: DataOptions

        @Argument(help: "Tên đăng nhập. / Sign-in name.")
        var name: SignInName

        @Flag(help: "Gỡ cả xác thực hai bước và mật khẩu. / Take off the second factor and the password too.")
        var secondFactor = false

        func run() async throws {
            do {
                let store = try await OpenedStore.open(Configuration(options)).store
                guard let person = try await store.credential(name)?.person else { throw Failure.notFound(name.text) }
                let token = Token.make()
                let invitation = Invitation(tokenDigest: token.digest, madeAt: .now)
                if secondFactor {
                    try await store.removeSecondFactor(
                        of: person.id, invitation, by: .system, at: .now, request: "")
                } else {
                    try await store.invite(person.id, invitation, by: .system, at: .now, request: "")
                }
                try await store.close()
                print("\(name)\t/moi/\(token.text)")
            } catch {
                throw Console.end(error)
            }
        }
    }
}

extension SignInName: ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension Role: ExpressibleByArgument {}

extension Seat: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(text: argument)
    }
}
