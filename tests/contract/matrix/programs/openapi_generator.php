<?php
declare(strict_types=1);

require 'GuzzleHttp/autoload.php';
spl_autoload_register(function (string $class): void {
    $prefix = 'OpenAPI\\Client\\';
    if (str_starts_with($class, $prefix)) {
        require __DIR__ . '/client/lib/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    }
});

use OpenAPI\Client\Api\ProfilesApi;
use OpenAPI\Client\Api\SegmentsApi;
use OpenAPI\Client\Configuration;
use OpenAPI\Client\Model\Matching;
use OpenAPI\Client\Model\ProfilesGetRequest;
use OpenAPI\Client\Model\ProfilesImportOneRequest;
use OpenAPI\Client\Model\SegmentsGetRequest;
use OpenAPI\Client\Model\SegmentsListRequest;
use OpenAPI\Client\Model\Subscription;

$settings = (new Configuration())->setHost(getenv('ALTCRAFT_URL'))->setAccessToken(getenv('ALTCRAFT_TOKEN'));
$segments = new SegmentsApi(null, $settings);
$profiles = new ProfilesApi(null, $settings);

$segment = $segments->segmentsGet(new SegmentsGetRequest(['id' => 3]))->getData();

$names = [];
$page = new SegmentsListRequest(['limit' => 2]);
do {
    $answer = $segments->segmentsList($page);
    foreach ($answer->getData() ?? [] as $one) {
        $names[] = $one->getName();
    }
    $next = $answer->getNextFromId();
    if ($next !== null) {
        $page->setFromId($next);
    }
} while ($next !== null && $answer->getData());

$key = ['db_id' => 5_000_000_000, 'matching' => Matching::EMAIL, 'email' => 'ann@example.com'];
$data = [
    'email' => 'ann@example.com',
    '_fname' => 'Ann',
    'city' => 'Minsk',
    'bonus' => 12,
    'subscriptions' => [
        new Subscription(['resource_id' => 7, 'channel' => 'email', 'email' => 'ann@example.com']),
        new Subscription(['resource_id' => 8, 'channel' => 'sms', 'phone' => '+79000000000']),
    ],
];
$imported = $profiles->profilesImportOne(new ProfilesImportOneRequest($key + ['data' => $data]));
$profile = $profiles->profilesGet(new ProfilesGetRequest($key))->getData();

$refused = $segments->segmentsGet(new SegmentsGetRequest(['id' => 999]));
echo json_encode([
    'segment' => $segment->getName(),
    'names' => $names,
    'imported' => $imported->getProfileId(),
    'first_name' => $profile->getFname(),
    'channels' => array_map(fn ($one) => $one->getChannel(), $profile->getSubscriptions()),
    'error' => $refused->getError(),
]);
