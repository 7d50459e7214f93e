// SPDX-License-Identifier: Apache-2.0
package org.openvmt.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.openvmt.core.event.DisclosureEvent.Notice;
import org.openvmt.core.people.Audience;
import org.openvmt.core.people.Role;
import org.openvmt.core.taxonomy.Assessment;
import org.openvmt.core.taxonomy.ReportClass;
import org.openvmt.core.value.InvalidValueException;
import org.openvmt.core.value.Link;
import org.openvmt.examples.cli.TriageOptions.YesNo;
import org.openvmt.rules.engine.DecisionKind;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands together, and runs the one that was asked for. */
final class Commands {

    private static final String JSON = "--json";

    private Commands() {}

    static int run(String[] arguments, Surroundings surroundings, Runnable afterwards) {
        OpenVmt door = new OpenVmt(surroundings);
        CommandLine commands = of(door, colour(arguments).isOn(surroundings));
        StringWriter help = new StringWriter();
        boolean json = Arrays.asList(arguments).contains(JSON);
        if (json) {
            commands.setOut(new PrintWriter(help, true));
        }
        int code = commands.execute(arguments);
        if (help.getBuffer().length() > 0) {
            surroundings
                    .out()
                    .print(Nodes.print(Nodes.object()
                                    .put("command", asked(commands))
                                    .put("exit", code)
                                    .put("text", help.toString()))
                            + "\n");
        }
        surroundings.out().flush();
        try {
            afterwards.run();
        } catch (UncheckedIOException e) {
            return door.fail(e, "", false);
        }
        return code;
    }

    /** The command whose help is given, or the program itself. */
    private static String asked(CommandLine commands) {
        List<CommandLine> parsed = commands.getParseResult().asCommandLineList();
        return parsed.get(parsed.size() - 1).getCommandName();
    }

    static CommandLine of(OpenVmt door, boolean coloured) {
        CommandLine commands = withHelp(new CommandLine(door));
        for (Object command : List.of(
                new ClassifyCommand(door),
                new OutcomeCommand(door),
                new NextCommand(door),
                new MoveCommand(door),
                new DateCommand(door),
                new DutiesCommand(door),
                new RenderCommand(door),
                new AuditCommand(door),
                new LintCommand(door),
                new VerifyPolicyCommand(door),
                new DiffProfilesCommand(door),
                new NightlyCommand(door),
                new WhyCommand(door),
                new ReplayCommand(door),
                new WalkCommand(door),
                new ReportCommand(door))) {
            commands.addSubcommand(withHelp(new CommandLine(command)));
        }
        commands.addSubcommand(new HelpCommand()).addSubcommand(new GenerateCompletion());
        converters(commands);
        Surroundings surroundings = door.surroundings();
        commands.setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(coloured ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.max(55, surroundings.width()))
                .setUsageHelpLongOptionsMaxWidth(24)
                .setParameterExceptionHandler((thrown, arguments) -> misused(door, thrown, arguments))
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> door.fail(thrown, command.getCommandName(), door.json()));
        commands.getSubcommands().forEach(Commands::teach);
        teach("openvmt", commands);
        return commands;
    }

    private static CommandLine withHelp(CommandLine command) {
        command.getCommandSpec().addMixin("help", CommandLine.Model.CommandSpec.forAnnotatedObject(new HelpOption()));
        return command;
    }

    private static void converters(CommandLine commands) {
        commands.registerConverter(Link.class, Commands::link);
        Kebab.register(commands, Colour.class);
        Kebab.register(commands, Audience.class);
        Kebab.register(commands, Role.class);
        Kebab.register(commands, Notice.class);
        Kebab.registerAsWritten(commands, ReportClass.class);
        Kebab.register(commands, DecisionKind.class);
        Kebab.register(commands, Dialect.class);
        Kebab.register(commands, YesNo.class);
        Kebab.register(commands, NightlyCommand.Format.class);
        Kebab.register(commands, Assessment.Nature.class);
        Kebab.register(commands, Assessment.Code.class);
        Kebab.register(commands, Assessment.Released.class);
        Kebab.register(commands, Assessment.Fixable.class);
    }

    private static Link link(String text) {
        try {
            return Link.parse(text);
        } catch (InvalidValueException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** Puts an example and where to go on below the help text. */
    private static void teach(String name, CommandLine command) {
        command.getCommandSpec()
                .usageMessage()
                .descriptionHeading("%n")
                .parameterListHeading("%n")
                .optionListHeading("%n")
                .exitCodeListHeading("%nExit codes:%n");
        try (InputStream in = Commands.class.getResourceAsStream("help/" + name + ".txt")) {
            if (in != null) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                command.getCommandSpec()
                        .usageMessage()
                        .footerHeading("%n")
                        .footer(text.replace("%", "%%").split("\n", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int misused(OpenVmt door, ParameterException thrown, String[] arguments) {
        String command = thrown.getCommandLine().getCommandName();
        String help = thrown.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        ParameterException told = new ParameterException(
                thrown.getCommandLine(), Misuse.sentence(thrown) + " (" + help + " tells what is understood)");
        return door.fail(told, command, Arrays.asList(arguments).contains(JSON));
    }

    /** A help text is coloured before anything is parsed. */
    private static Colour colour(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        if (all.contains("--color=always")) {
            return Colour.ALWAYS;
        }
        return all.contains("--color=never") ? Colour.NEVER : Colour.AUTO;
    }
}
