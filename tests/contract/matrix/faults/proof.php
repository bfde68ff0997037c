<?php
spl_autoload_register(function (string $class): void {
    require __DIR__ . '/client/lib/' . strtr(substr($class, strlen('OpenAPI\\Client\\')), '\\', '/') . '.php';
});
$answer = json_decode('{"name": "Ann", "city": "Minsk"}');
$person = OpenAPI\Client\ObjectSerializer::deserialize($answer, 'OpenAPI\Client\Model\Person');
echo json_encode($person);
