package dev.roundup.cli.web;

import dev.roundup.cli.web.Failure.Kind;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks at the machines behind an address before it is asked. The connection that follows looks the name up again, but
 * gets the same machines, because the JVM remembers them for half a minute.
 */
final class Machines {
    private final HostLookup lookup;
    private final Manners manners;

    Machines(HostLookup lookup, Manners manners) {
        this.lookup = lookup;
        this.manners = manners;
    }

    /** Refuses an address if its host is unknown, or if one of its machines is private. */
    void check(URI address) throws NoAnswer, InterruptedException {
        String host = Optional.ofNullable(address.getHost())
                .orElseThrow(() -> new NoAnswer(Kind.BAD_ADDRESS, address.toString()));
        for (InetAddress machine : machines(address, host)) {
            if (!manners.isPrivateAllowed() && PrivateNetwork.contains(machine)) {
                throw new NoAnswer(Kind.PRIVATE_ADDRESS, host + " is " + machine.getHostAddress());
            }
        }
    }

    private List<InetAddress> machines(URI address, String host) throws NoAnswer, InterruptedException {
        CompletableFuture<List<InetAddress>> machines = new CompletableFuture<>();
        Thread looking = new Thread(() -> lookUp(host, machines), "lookup");
        looking.setDaemon(true);
        looking.start();
        try {
            return machines.get(manners.connect().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new NoAnswer(Kind.TIMEOUT, "nobody says where " + host + " is");
        } catch (ExecutionException unknown) {
            if (isProxied(address)) {
                return List.of(); // Only the proxy knows names of the internet.
            }
            throw new NoAnswer(Kind.UNKNOWN_HOST, host);
        }
    }

    private void lookUp(String host, CompletableFuture<List<InetAddress>> machines) {
        try {
            machines.complete(lookup.addresses(host));
        } catch (UnknownHostException | RuntimeException unknown) {
            machines.completeExceptionally(unknown);
        }
    }

    private static boolean isProxied(URI address) {
        return Optional.ofNullable(ProxySelector.getDefault()).stream()
                .flatMap(selector -> selector.select(address).stream())
                .anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT);
    }
}
