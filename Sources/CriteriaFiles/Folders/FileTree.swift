import Foundation
import Wording

/// Finds the data files below a path: every folder that holds YAML files is read together.
public enum FileTree {
    /// The files of each folder, by the folder's path; a fault where a path can not be read or holds no file.
    public static func folders(at paths: [String]) -> (folders: [[SourceFile]], faults: [Diagnostic]) {
        var folders: [[SourceFile]] = []
        var faults: [Diagnostic] = []
        for path in paths {
            let found = files(below: path)
            if found.isEmpty {
                let isThere = FileManager.default.isReadableFile(atPath: path)
                let fault: FileFault = isThere ? .noFiles : .unreadable
                faults.append(Diagnostic(.error, at: Place(file: path), fault.problem))
            }
            for (_, names) in Dictionary(grouping: found, by: folder).sorted(by: { $0.key < $1.key }) {
                folders.append(names.sorted().compactMap { read($0, &faults) })
            }
        }
        return (folders, faults)
    }

    /// All YAML files at or below a path.
    private static func files(below path: String) -> [String] {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return [] }
        guard isFolder.boolValue else { return [path] }
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        let base = path.hasSuffix("/") ? path : path + "/"
        return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.map { base + $0 }
    }

    private static func folder(of path: String) -> String {
        path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    }

    /// The content of a regular file that is not too large to be a data file.
    private static func read(_ path: String, _ faults: inout [Diagnostic]) -> SourceFile? {
        let fault: FileFault
        switch size(of: path) {
        case nil: fault = .unreadable
        case let size? where size > YAMLBytes.maximum: fault = .tooLarge(bytes: YAMLBytes.maximum)
        default:
            if let data = FileManager.default.contents(atPath: path) {
                return SourceFile(name: path, bytes: [UInt8](data))
            }
            fault = .unreadable
        }
        faults.append(Diagnostic(.error, at: Place(file: path), fault.problem))
        return nil
    }

    /// The bytes of a regular file; `nil` for devices and pipes, which need never end.
    private static func size(of path: String) -> Int? {
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: target)
        guard attributes?[.type] as? FileAttributeType == .typeRegular else { return nil }
        return (attributes?[.size] as? NSNumber)?.intValue
    }
}
