import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weighs the class path of each part, and holds the table of the document against it, or writes the table. */
final class Weight {

    private static final Map<String, String> PARTS = parts();
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+?) \\| (\\d+) \\| ([0-9.]+) \\| ([0-9.]+) \\| ([^|]+?) \\|");
    private static final double MEGABYTE = 1e6;
    /** Our own jars grow with every change; only a leap has to be written down. */
    private static final double LEAP = 0.5;

    private static Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("core", "`vmt-core`");
        parts.put("templates", "`vmt-templates`");
        parts.put("rules", "`vmt-rules`");
        parts.put("packs", "`vmt-rules` with `drools-mvel`");
        parts.put("holidays", "`vmt-rules` with Jollyday");
        parts.put("calendars", "`vmt-templates` with iCal4j");
        return parts;
    }

    record Row(String part, int jars, double theirs, double ours, String heaviest) {

        static Row of(String part, String classPath) throws IOException {
            int jars = 0;
            long theirs = 0;
            long ours = 0;
            TreeMap<Long, String> bySize = new TreeMap<>();
            for (String entry : classPath.split(File.pathSeparator)) {
                Path jar = Path.of(entry);
                String name = jar.getFileName().toString();
                if (name.startsWith("vmt-")) {
                    ours += Files.size(jar);
                } else {
                    jars++;
                    theirs += Files.size(jar);
                    bySize.put(Files.size(jar), name.replaceFirst("-[0-9].*", ""));
                }
            }
            List<String> heaviest = new ArrayList<>(bySize.descendingMap().values()).subList(0, 3);
            return new Row(part, jars, tenths(theirs), tenths(ours), String.join(", ", heaviest));
        }

        static double tenths(long bytes) {
            return Math.round(bytes / MEGABYTE * 10) / 10.0;
        }

        String line() {
            return String.format(Locale.ROOT, "| %s | %d | %.1f | %.1f | %s |", part, jars, theirs, ours, heaviest);
        }

        boolean isToldBy(String line) {
            Matcher told = ROW.matcher(line);
            return told.matches()
                    && told.group(1).equals(part)
                    && told.group(2).equals(Integer.toString(jars))
                    && Double.parseDouble(told.group(3)) == theirs
                    && Math.abs(Double.parseDouble(told.group(4)) - ours) < LEAP
                    && told.group(5).equals(heaviest);
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path document = Path.of(arguments[1]);
        List<Row> rows = new ArrayList<>();
        for (String part : List.of("core", "templates", "rules", "packs", "holidays", "calendars")) {
            Path classPath = Path.of(arguments[0], part, "target", "classpath");
            rows.add(Row.of(PARTS.get(part), Files.readString(classPath).strip()));
        }
        List<String> lines = Files.readAllLines(document);
        List<String> table = lines.stream().filter(line -> ROW.matcher(line).matches()).toList();
        if (arguments[2].equals("write")) {
            int at = lines.indexOf("| --- | ---: | ---: | ---: | --- |") + 1;
            lines.removeAll(table);
            lines.addAll(at, rows.stream().map(Row::line).toList());
            Files.write(document, lines);
            return;
        }
        boolean same = table.size() == rows.size();
        for (int i = 0; same && i < rows.size(); i++) {
            same = rows.get(i).isToldBy(table.get(i));
        }
        if (!same) {
            rows.forEach(row -> System.err.println(row.line()));
            System.err.println("docs/weight.md tells something else; it says how to write it anew");
            System.exit(1);
        }
    }
}
