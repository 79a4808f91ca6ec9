extension SetFolder {
    /// The files of a folder that say what the set is: those without a part of it, such as worked examples, are left out.
    public static func definition(_ files: [SourceFile]) -> [SourceFile] {
        let parts = ["set", "domains", "bonuses", "penalties"]
        return files.filter { file in
            guard case .mapping(let entries)? = YAMLReader.read(file, faults: Faults())?.content else { return false }
            return entries.contains { parts.contains($0.key) }
        }
    }
}
