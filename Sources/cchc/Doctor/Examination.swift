import Database
import Foundation
import ParIndex
import Store
import Wording

/// One thing that was looked at.
struct Finding {
    let name: String
    let isFine: Bool
    let text: Bilingual
}

/// Looks at files, database and criteria sets one after the other.
struct Examination {
    let configuration: Configuration

    /// What was found; a fault in one does not keep the others from being looked at.
    func findings() async throws -> [Finding] {
        [folder, await database, sets, gazetteer, try typst].compactMap { $0 }
    }

    private var folder: Finding? {
        guard configuration.database == nil else { return nil }
        let path = configuration.data
        let isThere = FileManager.default.fileExists(atPath: path)
        let isWritable = !isThere || FileManager.default.isWritableFile(atPath: path)
        return Finding(
            name: "data", isFine: isWritable,
            text: isWritable
                ? Bilingual(
                    vi: "Thư mục dữ liệu \(path) \(isThere ? "ghi được" : "sẽ được tạo")",
                    en: "Data folder \(path) \(isThere ? "can be written" : "will be made")")
                : Bilingual(
                    vi: "Không ghi được vào \(path): cấp quyền ghi hoặc chọn --data khác",
                    en: "\(path) can not be written: grant the right or choose another --data"))
    }

    private var database: Finding {
        get async {
            let isUnmade = configuration.database == nil && !FileManager.default.fileExists(atPath: configuration.data)
            if isUnmade {
                return Finding(
                    name: "database", isFine: true,
                    text: Bilingual(
                        vi: "Cơ sở dữ liệu SQLite sẽ được tạo khi chạy lần đầu",
                        en: "The SQLite database will be made on first start"))
            }
            do {
                let engine = try configuration.address().open()
                let missing = try await Migrator(Store.migrations).missing(in: engine)
                try await engine.close()
                return reachable(missing.count)
            } catch {
                return Finding(
                    name: "database", isFine: false,
                    text: Bilingual(
                        vi: "Không mở được cơ sở dữ liệu: \(error)", en: "The database can not be opened: \(error)"))
            }
        }
    }

    private func reachable(_ missing: Int) -> Finding {
        Finding(
            name: "database", isFine: true,
            text: missing == 0
                ? Bilingual(vi: "Cơ sở dữ liệu mở được, đúng bản", en: "The database opens and is up to date")
                : Bilingual(
                    vi: "Cơ sở dữ liệu mở được, còn \(missing) bước nâng cấp (chạy “cchc migrate”)",
                    en: "The database opens; \(missing) steps are missing (run “cchc migrate”)"))
    }

    private var sets: Finding {
        let count = ShippedSets.all.count
        return Finding(
            name: "sets", isFine: count > 0,
            text: Bilingual(
                vi: "\(count) bộ tiêu chí kèm theo đọc được", en: "\(count) shipped criteria sets can be read"))
    }

    /// Whether PDFs can be made; all else works without, so nothing needed is missing.
    private var typst: Finding {
        get throws {
            let obstacle = try configuration.press().obstacle?.problem
            let missing = obstacle.map { $0.what + $0.remedy }
            return Finding(
                name: "typst", isFine: true,
                text: missing
                    ?? Bilingual(
                        vi: "Tạo được văn bản dạng PDF (Typst)", en: "Papers can be made as PDFs (Typst)"))
        }
    }

    private var gazetteer: Finding {
        let gazetteer = try? Gazetteer(Shipped.bytes("gazetteer.tsv"))
        let count = gazetteer?.count(on: "2025-07-01") ?? 0
        return Finding(
            name: "gazetteer", isFine: count > 0,
            text: Bilingual(
                vi: "Danh mục \(Numbers.count(count)) đơn vị hành chính cấp xã",
                en: "Gazetteer of \(Numbers.count(count, in: .en)) communes"))
    }
}
