import Foundation
import ParIndex
import Store
import Web
import Wording

/// The mail of one person's notices of one day, headers and all (thư nhắc việc). The mail program adds the sender.
struct DigestMail {
    let digest: NoticeDigest
    /// Where the program is found by browsers; no link without.
    let origin: WebOrigin?
    let at: Instant

    init(digest: NoticeDigest, origin: WebOrigin?, at moment: Instant) {
        (self.digest, self.origin, at) = (digest, origin, moment)
    }

    /// Lines end in a line feed, as a mail program expects them on its input.
    var text: String {
        """
        To: \(digest.email)
        Subject: \(Self.encodedWords(subject))
        Date: \(Self.date(at))
        Message-ID: <\(messageID)>
        Auto-Submitted: auto-generated
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        \(Data(body.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed]))

        """
    }

    private var subject: String { "ParIndex: \(digest.notices.count) thông báo ngày \(Dates.short(at.day))" }

    /// In plain text; it holds nothing that opens anything without signing in.
    var body: String {
        let lines = digest.notices.enumerated().map { place, kept in
            let title = kept.notice.key.kind.title.vi
            return "\(place + 1). [\(title)] \(kept.notice.text.vi)"
        }
        let place = origin.map { "Xem chi tiết: \($0)/thong-bao" } ?? "Xem chi tiết trong ParIndex, mục Thông báo."
        return """
            Kính gửi ông/bà \(digest.person.name),

            \(lines.joined(separator: "\n"))

            \(place)

            Thư này do hệ thống tự động gửi, đề nghị không trả lời.

            """
    }

    /// The same for the same notices' day and person, so that a mail sent twice can be told to be one.
    private var messageID: String {
        let first = digest.notices.map(\.id).min() ?? ""
        let host = (origin?.authority ?? "").prefix { $0 != ":" && $0 != "[" }
        return "thong-bao.\(first).\(at.day)@\(host.isEmpty ? "parindex.localhost" : host)"
    }

    /// "Sat, 21 Nov 2026 07:00:00 +0700".
    static func date(_ moment: Instant) -> String {
        let (day, second) = (moment.day, moment.secondOfDay)
        let clock = [second / 3600, second / 60 % 60, second % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        let weekday = weekdays[day.weekday.rawValue - 1]
        return "\(weekday), \(day.day) \(months[day.month - 1]) \(day.year) \(clock.joined(separator: ":")) +0700"
    }

    /// Text of any letters as RFC 2047 wants it in a header: words of 75 signs at most, none cut within a letter.
    static func encodedWords(_ text: String) -> String {
        var words: [String] = []
        for letter in text {
            if let last = words.last, (last + String(letter)).utf8.count <= 45 {
                words[words.count - 1] = last + String(letter)
            } else {
                words.append(String(letter))
            }
        }
        return words.map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
