import Wording

/// Something in a verification file that is not as it must be (sai lệch), with the place in the file.
public enum VerificationFinding: Hashable, Sendable {
    /// The bytes are JSON, but not in the one form in which such files are written.
    case notCanonical
    /// The signature is not that of what the file holds.
    case signature
    /// The key is not the one that was asked for.
    case otherKey(stated: String, expected: String)
    /// What an object holds is not what its digest says.
    case digest(place: String)
    /// The text of a file of the criteria set is not what its hash says.
    case setText(place: String)
    /// A criteria set that can not be read from its texts.
    case setUnreadable(slug: String)
    /// A value that is none of its kind.
    case malformed(place: String, text: String)
    /// A value that differs from what is computed.
    case differs(place: String, stated: String, computed: String)
    /// No file in the folder has the hash of a piece of evidence.
    case evidenceMissing(place: String, hash: String)
    /// The head of the record is not the one that was kept.
    case otherHead(stated: String, expected: String)
}

extension VerificationFinding: Explained {
    public var problem: Problem {
        switch self {
        case .notCanonical, .signature, .otherKey, .digest, .otherHead: sealProblem
        case .setText, .setUnreadable, .malformed, .differs, .evidenceMissing: contentProblem
        }
    }

    /// Where in the file, as "/units/06502@/lines/3.4.1/finalPoints".
    public var place: String {
        switch self {
        case .notCanonical: ""
        case .signature: "/signature/value"
        case .otherKey: "/signature/publicKey"
        case .otherHead: "/payload/record"
        case .digest(let place), .setText(let place), .malformed(let place, _), .differs(let place, _, _),
            .evidenceMissing(let place, _):
            place
        case .setUnreadable(let slug): "/payload/sets/\(slug)"
        }
    }

    private var sealProblem: Problem {
        switch self {
        case .otherKey(let stated, let expected):
            Problem(
                "verification.key", vi: "Tệp được ký bằng khóa \(stated), không phải khóa \(expected).",
                remedy: "Đối chiếu dấu vân tay của khóa với quyết định công bố.",
                en: "The file is signed with the key \(stated), not with \(expected).",
                remedy: "Compare the fingerprint with the one in the decision.")
        case .digest(let place):
            Problem(
                "verification.digest", vi: "Nội dung tại \(place) đã bị thay đổi sau khi lập tệp.",
                remedy: "Tải lại tệp từ trang công bố.",
                en: "What stands at \(place) was changed after the file was made.",
                remedy: "Download the file again from the publication's page.")
        case .otherHead(let stated, let expected):
            Problem(
                "verification.head", vi: "Đầu chuỗi nhật ký trong tệp là \(stated), không phải \(expected).",
                remedy: "Đối chiếu với đầu chuỗi in trong văn bản công bố.",
                en: "The head of the record in the file is \(stated), not \(expected).",
                remedy: "Compare it with the head printed in the published paper.")
        case .notCanonical:
            Problem(
                "verification.form", vi: "Tệp không còn ở dạng đã phát hành.",
                remedy: "Tải lại tệp, không mở và lưu bằng phần mềm khác.",
                en: "The file is not in the form in which it was issued.",
                remedy: "Download it again and do not save it from another program.")
        default:
            Problem(
                "verification.signature", vi: "Chữ ký không khớp với nội dung tệp.",
                remedy: "Không sử dụng tệp này; tải lại từ trang công bố.",
                en: "The signature is not that of what the file holds.",
                remedy: "Do not use this file; download it again from the publication's page.")
        }
    }

    private var contentProblem: Problem {
        switch self {
        case .setText(let place):
            Problem(
                "verification.setText", vi: "Văn bản bộ tiêu chí tại \(place) không khớp mã băm.",
                remedy: "Tải lại tệp từ trang công bố.",
                en: "The text of the criteria set at \(place) has another hash.",
                remedy: "Download the file again from the publication's page.")
        case .setUnreadable(let slug):
            Problem(
                "verification.set", vi: "Không đọc được bộ tiêu chí “\(slug)” trong tệp.",
                remedy: "Tải lại tệp; nếu vẫn lỗi, dùng phiên bản cchc mới hơn.",
                en: "The criteria set “\(slug)” of the file can not be read.",
                remedy: "Download the file again; if that does not help, use a newer cchc.")
        case .malformed(let place, let text):
            Problem(
                "verification.malformed", vi: "Giá trị “\(text)” tại \(place) không hợp lệ.",
                remedy: "Tải lại tệp từ trang công bố.", en: "The value “\(text)” at \(place) is none of its kind.",
                remedy: "Download the file again from the publication's page.")
        case .evidenceMissing(let place, let hash):
            Problem(
                "verification.evidence", vi: "\(place): không có tệp nào trong thư mục có mã băm \(hash).",
                remedy: "Kiểm tra thư mục tài liệu kiểm chứng.",
                en: "\(place): no file of the folder has the hash \(hash).",
                remedy: "Check the folder of evidence.")
        case .differs(let place, let stated, let computed):
            Problem(
                "verification.differs", vi: "\(place): tệp ghi “\(stated)”, tính lại được “\(computed)”.",
                remedy: "Không sử dụng kết quả này; báo cho cơ quan công bố.",
                en: "\(place): the file states “\(stated)”, computed is “\(computed)”.",
                remedy: "Do not use this result; tell the authority that published it.")
        default: sealProblem
        }
    }
}
