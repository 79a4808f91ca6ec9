import Foundation
import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Pages
import ParIndex
import Wording

extension Response {
    /// A page.
    static func page(_ markup: Markup, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: markup.utf8)))
    }

    /// To another place, to be asked for with GET.
    static func seeOther(_ path: Path) -> Response {
        Response(status: .seeOther, headers: [.location: path.text])
    }

    /// To another place, whose page says what was done.
    static func seeOther(_ path: Path, saying done: Done, at now: Instant) -> Response {
        Response(status: .seeOther, headers: [.location: path.text(saying: done, at: now)])
    }

    /// To a place that a browser named, or to the first page.
    static func seeOther(_ address: LocalAddress?) -> Response {
        Response(status: .seeOther, headers: [.location: address?.text ?? Path.home.text])
    }
}

extension AppContext {
    /// What surrounds a page at `path`.
    func frame(at path: Path, _ program: Program) -> Frame {
        var frame = Frame(
            language: language, path: path, isSimulated: isSimulated,
            visitor: session.map { session in
                Visitor(
                    id: session.person.id, name: session.person.name, role: session.person.title,
                    formToken: session.formToken, keepsAccounts: session.person.keepsAccounts,
                    unreadNotices: session.stored.unreadNotices)
            },
            assetVersion: program.assets.version, isInsecure: program.security.exposure == .insecure,
            formToken: formToken)
        frame.done = done
        return frame
    }

    /// A value of the path by its name in the pattern, decoded; a segment that is no UTF-8 leads nowhere.
    func parameter(_ name: String) throws -> String {
        guard let value = try parameters.require(name).removingPercentEncoding else { throw HTTPError(.notFound) }
        return value
    }
}

extension Person {
    /// Whether some appointment lets the person keep accounts.
    fileprivate var keepsAccounts: Bool {
        appointments.contains { !$0.role.acts.isDisjoint(with: [.keepAccounts, .inviteOfficers]) }
    }
}

extension String {
    /// A name that reads alike in both languages.
    var sameInBoth: Bilingual { Bilingual(vi: self, en: self) }
}
