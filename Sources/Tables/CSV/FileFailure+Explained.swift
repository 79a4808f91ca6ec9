import Glibc
import Wording

extension FileFailure: Explained {
    /// What the system said, and what to look at.
    public var problem: Problem {
        let reason = String(cString: strerror(errno))
        return Problem(
            code: "file.refused",
            what: Bilingual(
                vi: "Không đọc hoặc ghi được tệp (\(reason)).", en: "The file can not be read or written (\(reason))."),
            remedy: Bilingual(
                vi: "Kiểm tra đường dẫn, quyền truy cập và dung lượng đĩa.",
                en: "Check the path, the rights and the free space."))
    }
}
