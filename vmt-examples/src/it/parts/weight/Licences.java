import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Holds the tables of the document on dependencies against the jars that the build resolved, and what their POMs say. */
final class Licences {

    private static final Pattern ROW = Pattern.compile("\\| ([^:| ]+:[^:| ]+) \\| ([^| ]+) \\| ([^|]+) \\| .* \\|");
    private static final Pattern LICENCES = Pattern.compile("(?s)<licenses>(.*?)</licenses>");
    private static final Pattern NAME = Pattern.compile("<name>\\s*(.*?)\\s*</name>");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>(.*?)</parent>");

    /** Beginnings of the names that POMs give their licences. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("apache", "Apache-2.0"),
            Map.entry("the apache", "Apache-2.0"),
            Map.entry("mit", "MIT"),
            Map.entry("bouncy castle licence", "MIT"),
            Map.entry("bsd", "BSD-3-Clause"),
            Map.entry("ical4j - license", "BSD-3-Clause"),
            Map.entry("edl 1.0", "BSD-3-Clause"),
            Map.entry("eclipse distribution license", "BSD-3-Clause"),
            Map.entry("epl-2.0", "EPL-2.0"));

    public static void main(String[] arguments) throws IOException {
        Set<String> resolved = new TreeSet<>();
        for (String part : List.of("core", "templates", "rules", "packs", "holidays", "calendars")) {
            String classPath = Files.readString(Path.of(arguments[0], part, "target", "classpath")).strip();
            for (String entry : classPath.split(File.pathSeparator)) {
                if (!Path.of(entry).getFileName().toString().startsWith("vmt-")) {
                    resolved.add(row(Path.of(entry)));
                }
            }
        }
        Set<String> told = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!told.equals(resolved)) {
            resolved.stream().filter(one -> !told.contains(one)).forEach(one -> System.err.println("not told: " + one));
            told.stream().filter(one -> !resolved.contains(one)).forEach(one -> System.err.println("not true: " + one));
            System.err.println("docs/dependencies.md tells something else than the build resolves");
            System.exit(1);
        }
    }

    private static String row(Path jar) throws IOException {
        Path version = jar.getParent();
        Path artifact = version.getParent();
        String pom = Files.readString(version.resolve(artifact.getFileName() + "-" + version.getFileName() + ".pom"));
        Path repository = artifact;
        String group = groupOf(pom);
        for (int i = group.split("\\.").length; i >= 0; i--) {
            repository = repository.getParent();
        }
        return group + ":" + artifact.getFileName() + " " + version.getFileName() + " " + licence(repository, pom);
    }

    private static String groupOf(String pom) {
        String own = PARENT.matcher(pom).replaceAll("").replaceAll("(?s)<(dependencies|build|dependencyManagement)>.*", "");
        return own.contains("<groupId>") ? value(own, "groupId") : value(parent(pom), "groupId");
    }

    /** What the POM names, or the nearest of its parents that names anything; several licences apply together. */
    private static String licence(Path repository, String pom) throws IOException {
        Matcher block = LICENCES.matcher(pom);
        if (block.find()) {
            return NAME.matcher(block.group(1))
                    .results()
                    .map(name -> id(name.group(1).toLowerCase(Locale.ROOT)))
                    .distinct()
                    .collect(Collectors.joining(" AND "));
        }
        String parent = parent(pom);
        Path folder = repository
                .resolve(value(parent, "groupId").replace('.', '/'))
                .resolve(value(parent, "artifactId"))
                .resolve(value(parent, "version"));
        return licence(
                repository,
                Files.readString(folder.resolve(value(parent, "artifactId") + "-" + value(parent, "version") + ".pom")));
    }

    private static String id(String name) {
        return NAMES.entrySet().stream()
                .filter(entry -> name.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?" + name);
    }

    private static String parent(String pom) {
        Matcher parent = PARENT.matcher(pom);
        if (!parent.find()) {
            throw new IllegalStateException("no licence and no parent: " + pom.substring(0, Math.min(300, pom.length())));
        }
        return parent.group(1);
    }

    private static String value(String xml, String tag) {
        Matcher value = Pattern.compile("<" + tag + ">\\s*(.*?)\\s*</" + tag + ">").matcher(xml);
        if (!value.find()) {
            throw new IllegalStateException("no " + tag);
        }
        return value.group(1);
    }
}
