/// The addresses that the program answers, as patterns with `:names` for what varies: the router reads them.
///
/// A pattern and the value that fills it (`Path`) are apart, so that nothing can trap between them.
public enum PathPattern: String, CaseIterable, Sendable {
    case home = "/"
    case rounds = "/dot-danh-gia"
    case round = "/dot-danh-gia/:round"
    case commune = "/dot-danh-gia/:round/don-vi/:unit"
    case sets = "/bo-tieu-chi"
    case set = "/bo-tieu-chi/:set"
    case units = "/don-vi"
    case unit = "/don-vi/:unit"
    case signIn = "/vao/:token"
    case signOut = "/ra"
    case signInForm = "/dang-nhap"
    case secondStep = "/dang-nhap/buoc-hai"
    case invitation = "/moi/:token"
    case account = "/tai-khoan"
    case password = "/tai-khoan/mat-khau"
    case secondFactor = "/tai-khoan/xac-thuc"
    case recoveryCodes = "/tai-khoan/ma-du-phong"
    case sessions = "/tai-khoan/phien"
    case session = "/tai-khoan/phien/:session"
    case record = "/nhat-ky"
    case roundRecord = "/dot-danh-gia/:round/nhat-ky"
    case asset = "/tai-nguyen/:name"
}
