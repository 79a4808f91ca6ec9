import HTTPTypes
import Hummingbird
import Pages
import ParIndex
import Store

extension Program {
    /// The page with the invitations of accounts that were just made or reset.
    func slips(
        _ invited: [(person: Person, name: String, token: Token)], _ request: Request, _ context: AppContext
    ) -> Response {
        let address = address(for: request)
        let ends = clock().adding(seconds: Invitation.lasting)
        let slips = invited.map { one in
            let link = address + Path.people(.invitation(token: one.token.text)).text
            return SlipsPage.Slip(
                person: one.person, signInName: one.name, link: link, code: QREncoder.code(link),
                phrase: Passphrase.propose(), ends: ends)
        }
        let page = SlipsPage(slips: slips, address: address)
        return .page(page.markup(in: context.frame(at: .people(.people()), self)))
    }

    /// Where browsers find the program, for links that leave it.
    private func address(for request: Request) -> String {
        if case .proxied(let origin) = security.exposure { return origin.description }
        return "http://" + (request.head.authority ?? "localhost")
    }
}
