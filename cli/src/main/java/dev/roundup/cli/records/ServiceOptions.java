package dev.roundup.cli.records;

import dev.roundup.cli.web.Manners;
import dev.roundup.cli.web.PoliteClient;
import dev.roundup.cli.web.RequestAddress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of all commands that ask services about papers. */
public final class ServiceOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--service",
            paramLabel = "NAME=URL",
            description = "Another address of a service, such as a mirror: arxiv, doi, openreview, openreview1 or acl.")
    private Map<String, String> services = new LinkedHashMap<>();

    @Option(names = "--allow-private", description = "Asks addresses in private networks and on this machine, too.")
    private boolean isPrivateAllowed;

    /** Creates options with their defaults. */
    public ServiceOptions() {}

    /** The services. */
    public RecordServices services(Function<Manners, PoliteClient> clients) {
        Map<Service, String> addresses = new EnumMap<>(Service.class);
        services.forEach((name, url) -> addresses.put(
                Service.of(name).orElseThrow(() -> problem(name + " is not one of " + names())), address(url)));
        Manners manners = isPrivateAllowed ? Manners.USUAL.allowingPrivate() : Manners.USUAL;
        return new RecordServices(clients.apply(manners), new ServiceAddresses(addresses));
    }

    private String address(String url) {
        return RequestAddress.of(url)
                .map(address -> url.strip().replaceFirst("/+$", ""))
                .orElseThrow(() -> problem(url + " is not a web address"));
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), "--service: " + message + ".");
    }

    private static String names() {
        return Arrays.stream(Service.values()).map(Service::key).collect(Collectors.joining(", "));
    }
}
